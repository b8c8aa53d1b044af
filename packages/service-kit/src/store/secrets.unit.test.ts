import fc from 'fast-check';
import { SecretBox } from './secrets';

const box = new SecretBox(Buffer.alloc(32, 1).toString('base64'));

describe('a secret box', () => {
  it('opens what it sealed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(box.open(box.seal(text))).toBe(text)));
  });

  it('never seals the same text alike', () => {
    expect(box.seal('hunter2')).not.toBe(box.seal('hunter2'));
  });

  it('does not open what another key sealed', () => {
    const other = new SecretBox(Buffer.alloc(32, 2).toString('base64'));
    expect(() => box.open(other.seal('hunter2'))).toThrow();
  });

  it('does not open what was changed anywhere, or cut', () => {
    const sealed = Buffer.from(box.seal('hunter2').slice(3), 'base64url');
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => box.open(`v1.${changed.toString('base64url')}`)).toThrow();
      expect(() => box.open(`v1.${sealed.subarray(0, index).toString('base64url')}`)).toThrow();
    }
  });

  it('wants a key of 32 bytes', () => {
    expect(() => new SecretBox(Buffer.alloc(16).toString('base64'))).toThrow(RangeError);
  });
});
