import fc from 'fast-check';
import {
  isRecent,
  isSignedByZoom,
  meetingIdOf,
  readZoomMessage,
  urlValidation,
  zoomInstant,
  zoomSignature,
} from './zoom-webhook';

const secret = 'a-secret-token';
const body = Buffer.from('{"event":"meeting.started","payload":{}}');

describe('a signature of Zoom', () => {
  it('is the hex HMAC of version, timestamp and body', () => {
    // As `openssl dgst -sha256 -hmac` computes it.
    const hmac = '69fadf4690fa88c9147aabec80e0b868f881392a09a198bae195845bc7a97e10';
    expect(zoomSignature(secret, '1660149894', body)).toBe(`v0=${hmac}`);
    expect(isSignedByZoom(secret, zoomSignature(secret, '1660149894', body), '1660149894', body)).toBe(true);
  });

  it('holds for no other secret, timestamp, body or signature', () => {
    const signature = zoomSignature(secret, '1660149894', body);
    expect(isSignedByZoom('another', signature, '1660149894', body)).toBe(false);
    expect(isSignedByZoom(secret, signature, '1660149895', body)).toBe(false);
    expect(isSignedByZoom(secret, signature, '1660149894', Buffer.from(`${body} `))).toBe(false);
    fc.assert(
      fc.property(fc.string(), (other) => isSignedByZoom(secret, other, '1660149894', body) === (other === signature)),
    );
  });

  it('proves an address by the HMAC of the plain token', () => {
    expect(urlValidation('secret', 'qgg8vlvZRS6UYooatFL8Aw')).toEqual({
      plainToken: 'qgg8vlvZRS6UYooatFL8Aw',
      encryptedToken: '72cef096bfd47c0b8664df30d07721641e4abd7e885ba432204260db477a9a3e',
    });
  });
});

describe('the time of a call', () => {
  const now = new Date(1_660_149_894_000);

  it.each([
    ['1660149894', true],
    ['1660149894817', true],
    ['1660149594', true],
    ['1660149593', false],
    ['1660150194', true],
    ['1660150195', false],
    ['', false],
    ['-1', false],
    ['1e9', false],
    ['16601498948170', false],
  ])('%j is recent: %s', (timestamp, recent) => {
    expect(isRecent(timestamp, now)).toBe(recent);
  });

  it('is read in seconds or milliseconds, and nothing else', () => {
    expect(zoomInstant('1660149894')).toBe(1_660_149_894_000);
    expect(zoomInstant('1660149894817')).toBe(1_660_149_894_817);
    expect(zoomInstant('yesterday')).toBeUndefined();
  });
});

describe('a message', () => {
  it('is read, or refused, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const message = readZoomMessage(text);
        if (message) expect(typeof message.event).toBe('string');
      }),
    );
    expect(readZoomMessage('{"event":"x"}')).toEqual({ event: 'x', payload: {} });
    expect(readZoomMessage('[]')).toBeUndefined();
    expect(readZoomMessage('{"event":1}')).toBeUndefined();
  });

  it.each([
    [{ object: { id: 123 } }, '123'],
    [{ object: { id: 'abc' } }, 'abc'],
    [{ object: [] }, undefined],
    [{}, undefined],
  ])('%j names the meeting %s', (payload, id) => {
    expect(meetingIdOf({ event: 'meeting.started', payload })).toBe(id);
  });
});
