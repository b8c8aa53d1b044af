import fc from 'fast-check';
import { fingerprintOf, hintOf, keyText, looksLikeKey, works } from './api-key';

const random = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

describe('a key', () => {
  it('begins with the product and the environment, then has all its random bits', () => {
    expect(keyText('live', Buffer.alloc(32))).toBe(`haitech_live_${'0'.repeat(43)}`);
    expect(keyText('test', Buffer.alloc(32, 1))).toMatch(/^haitech_test_0[0-9A-Za-z]{42}$/);
    fc.assert(fc.property(random, (bytes) => expect(looksLikeKey(keyText('live', bytes))).toBe(true)));
    fc.assert(
      fc.property(random, random, (one, other) => {
        fc.pre(!one.equals(other));
        expect(keyText('live', one)).not.toBe(keyText('live', other));
      }),
    );
  });

  it('is known by a hint that holds eight of its forty-three characters', () => {
    const key = keyText('live', Buffer.alloc(32, 0xab));
    const secret = key.slice('haitech_live_'.length);
    expect(hintOf(key)).toBe(`haitech_live_${secret.slice(0, 4)}...${secret.slice(-4)}`);
  });

  it('is kept as its SHA-256', () => {
    expect(fingerprintOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each(['', 'haitech_', 'haitech_live_', `haitech_prod_${'a'.repeat(43)}`, `haitech_live_${'a'.repeat(42)}`])(
    'is not %j',
    (text) => expect(looksLikeKey(text)).toBe(false),
  );
  it.each([`haitech_live_${'a'.repeat(44)}`, `haitech_live_${'-'.repeat(43)}`, ` haitech_live_${'a'.repeat(43)}`])(
    'is not %j either',
    (text) => expect(looksLikeKey(text)).toBe(false),
  );

  it('works while it is active and not expired, to the millisecond', () => {
    const key = {
      id: 'k',
      organizationId: 'o',
      version: 1,
      createdAt: '',
      updatedAt: '',
      name: 'CRM',
      scopes: [],
      rateLimit: 1000,
      isActive: true,
      hint: '',
    };
    const now = new Date('2024-06-01T00:00:00.000Z');
    expect(works(key, now)).toBe(true);
    expect(works({ ...key, isActive: false }, now)).toBe(false);
    expect(works({ ...key, expiresAt: '2024-06-01T00:00:00.001Z' }, now)).toBe(true);
    expect(works({ ...key, expiresAt: '2024-06-01T00:00:00.000Z' }, now)).toBe(false);
  });
});
