import type { Matcher } from '../query/filter';

interface Entry {
  count: number;
  readonly matches: Matcher;
  writesSinceUse: number;
}

/** Filters remembered per collection, and writes without a use after which one is forgotten. */
const maxEntries = 32;
const maxIdleWrites = 256;

/**
 * Exact counts per filter, kept exact: each write moves a remembered count by whether the document matched before and matches
 * now. Lists ask for the same few totals over and over, and counting an index range costs in proportion to its length.
 */
export class CountCache {
  private readonly entries = new Map<string, Entry>();

  /** The count under a filter's key, if known. */
  get(key: string): number | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    entry.writesSinceUse = 0;
    return entry.count;
  }

  /** Remembers a count just made. */
  set(key: string, count: number, matches: Matcher): void {
    if (this.entries.size >= maxEntries) {
      const [oldest] = this.entries.keys();
      this.entries.delete(oldest!);
    }
    this.entries.set(key, { count, matches, writesSinceUse: 0 });
  }

  /** Accounts for a write: what the document was and what it is. */
  wrote(before: Uint8Array | undefined, after: Uint8Array | undefined): void {
    for (const [key, entry] of this.entries) {
      if (++entry.writesSinceUse > maxIdleWrites) {
        this.entries.delete(key);
        continue;
      }
      if (before && entry.matches(before, 0)) entry.count--;
      if (after && entry.matches(after, 0)) entry.count++;
    }
  }

  clear(): void {
    this.entries.clear();
  }
}
