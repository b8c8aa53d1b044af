import { describe, expect, it } from '@jest/globals';
import { CacheBudget } from './document-cache';

const document = (byte: number, length = 16 * 1024): Uint8Array => new Uint8Array(length).fill(byte);

describe('the documents remembered by the collections of a database', () => {
  it('stay within one budget, and what is used stays', () => {
    const budget = new CacheBudget();
    const [first, second] = [budget.open(), budget.open()];
    const used = document(1);
    first.set(1, used);
    first.set(2, document(2));
    for (let rid = 0; rid < 2000; rid++) {
      second.set(rid, document(3));
      expect(first.get(1)).toBe(used);
    }
    expect(first.get(2)).toBeUndefined();
    const kept = Array.from({ length: 2000 }, (_, rid) => second.get(rid)).filter(Boolean);
    expect(kept.length * 16 * 1024).toBeLessThanOrEqual(8 * 1024 * 1024);
  });

  it('are not the large ones, nor those written since', () => {
    const cache = new CacheBudget().open();
    cache.set(1, document(1, 17 * 1024));
    cache.set(2, document(2));
    cache.delete(2);
    expect(cache.get(1)).toBeUndefined();
    expect(cache.get(2)).toBeUndefined();
  });
});
