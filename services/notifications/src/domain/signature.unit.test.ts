import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { newSecret, signedHeaders } from './signature';

const messageWith = (body: string, at = new Date()) => ({ id: 'evt-1', type: 'meeting.completed', body, at });

describe('signatures', () => {
  it('satisfy the official verifier, whatever the body', () => {
    fc.assert(
      fc.property(fc.json(), (body) => {
        const secret = newSecret(randomBytes);
        const headers = signedHeaders(messageWith(body), [secret]);
        expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
      }),
      { numRuns: 25 },
    );
  });

  it('do not satisfy it for another secret, body or time', () => {
    const secret = newSecret(randomBytes);
    const headers = signedHeaders(messageWith('{"a":1}'), [secret]);
    expect(() => new Webhook(newSecret(randomBytes)).verify('{"a":1}', headers)).toThrow('No matching signature');
    expect(() => new Webhook(secret).verify('{"a":2}', headers)).toThrow('No matching signature');
    expect(() =>
      new Webhook(secret).verify('{"a":1}', {
        ...headers,
        'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1),
      }),
    ).toThrow();
  });

  it('are one for each secret, so that a rotation signs with both', () => {
    const [current, previous] = [newSecret(randomBytes), newSecret(randomBytes)];
    const headers = signedHeaders(messageWith('{}'), [current, previous]);
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const secret of [current, previous]) expect(new Webhook(secret).verify('{}', headers)).toEqual({});
  });

  it("for the seed's clients use the secret as it was shown, over the raw body", () => {
    const secret = newSecret(randomBytes);
    const body = '{"name":"שלום"}';
    const headers = signedHeaders(messageWith(body, new Date('2026-03-01T10:00:00.999Z')), [secret]);
    expect(headers).toMatchObject({
      'x-webhook-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
      'x-webhook-event': 'meeting.completed',
      'webhook-id': 'evt-1',
      'webhook-timestamp': String(Date.parse('2026-03-01T10:00:00Z') / 1_000),
      'content-type': 'application/json',
    });
  });
});

describe('a secret', () => {
  it('is whsec_ and 32 random bytes in base64', () => {
    const secret = newSecret(randomBytes);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(newSecret(randomBytes)).not.toBe(secret);
  });
});
