import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SecretList } from '../config/parse-config';

const algorithm = 'aes-256-gcm';

/**
 * Encrypts secrets that must be read back (webhook secrets, signing keys): AES-256-GCM, a fresh nonce each. It seals with
 * its first key and opens with any, so that a key can be replaced while texts that the old one sealed are still stored.
 */
export class SecretBox {
  private readonly keys: readonly [Buffer, ...Buffer[]];

  /** @param keys each of 32 bytes, base64 */
  constructor([first, ...others]: SecretList) {
    this.keys = [keyOf(first), ...others.map(keyOf)];
  }

  /** True where it opens what it would not seal like that any more. */
  get hasOlderKeys(): boolean {
    return this.keys.length > 1;
  }

  seal(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv(algorithm, this.keys[0], nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** @throws Error where the text was sealed with none of the keys or was changed */
  open(sealed: string): string {
    return this.openWithAny(sealed).text;
  }

  /**
   * The same secret sealed with the first key.
   *
   * @returns undefined where it is already
   * @throws Error as `open`
   */
  renewed(sealed: string): string | undefined {
    const { text, index } = this.openWithAny(sealed);
    return index === 0 ? undefined : this.seal(text);
  }

  private openWithAny(sealed: string): { text: string; index: number } {
    const raw = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url');
    let cause: unknown;
    for (const [index, key] of this.keys.entries()) {
      try {
        return { text: openWith(key, raw), index };
      } catch (error) {
        // The tag does not fit this key: perhaps the next one's.
        cause = error;
      }
    }
    throw new Error('sealed with another key, or changed', { cause });
  }
}

function openWith(key: Buffer, raw: Buffer): string {
  const decipher = createDecipheriv(algorithm, key, raw.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(raw.subarray(12, 28));
  return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8');
}

function keyOf(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new RangeError('the secret key must have 32 bytes');
  return key;
}
