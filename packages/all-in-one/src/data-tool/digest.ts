import { createHash } from 'node:crypto';

const modulus = 1n << 256n;

/**
 * A sum of SHA-256 over documents: the same for the same documents in whatever order, and another one where a single byte
 * of a single document differs. (Ids are unique, so no document can cancel another out.)
 */
export class Digest {
  private sum = 0n;
  count = 0;

  add(document: Uint8Array): void {
    const hash = createHash('sha256').update(document).digest('hex');
    this.sum = (this.sum + BigInt(`0x${hash}`)) % modulus;
    this.count++;
  }

  /** 64 hexadecimal digits. */
  get hex(): string {
    return this.sum.toString(16).padStart(64, '0');
  }
}
