import fc from 'fast-check';
import { SecretBox } from './secrets';

const keys = { now: Buffer.alloc(32, 1).toString('base64'), before: Buffer.alloc(32, 2).toString('base64') };
const box = new SecretBox([keys.now]);

describe('a secret box', () => {
  it('opens what it sealed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(box.open(box.seal(text))).toBe(text)));
  });

  it('never seals the same text alike', () => {
    expect(box.seal('hunter2')).not.toBe(box.seal('hunter2'));
  });

  it('does not open what another key sealed', () => {
    const other = new SecretBox([keys.before]);
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

  it('opens with every key that it has, and seals with the first', () => {
    const formerly = new SecretBox([keys.before]).seal('hunter2');
    const both = new SecretBox([keys.now, keys.before]);
    expect(both.open(formerly)).toBe('hunter2');
    expect(box.open(both.seal('hunter2'))).toBe('hunter2');
  });

  it('seals anew what another of its keys sealed, and nothing else', () => {
    const both = new SecretBox([keys.now, keys.before]);
    const renewed = both.renewed(new SecretBox([keys.before]).seal('hunter2'));
    expect(box.open(renewed ?? '')).toBe('hunter2');
    expect(both.renewed(box.seal('hunter2'))).toBeUndefined();
    const strange = new SecretBox([Buffer.alloc(32, 3).toString('base64')]).seal('hunter2');
    expect(() => both.renewed(strange)).toThrow('sealed with another key, or changed');
  });

  it('wants a key of 32 bytes', () => {
    expect(() => new SecretBox([Buffer.alloc(16).toString('base64')])).toThrow(RangeError);
    expect(() => new SecretBox([keys.now, 'short'])).toThrow(RangeError);
  });
});
