import type { Matcher } from '../query/filter';

interface Entry {
  count: number;
  readonly matches: Matcher;
  writesSinceUse: number;
}

/** Filters remembered per collection. */
const maxEntries = 32;

/** Writes without a use after which a count is forgotten: keeping it costs each write a little, making it again its length. */
const maxIdleWrites = (count: number): number => 256 + count / 8;

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
    // What was used last goes last, so that totals which every list asks for outlive those of passing searches.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.count;
  }

  /** Remembers a count just made. */
  set(key: string, count: number, matches: Matcher): void {
    if (this.entries.size >= maxEntries) {
      const [unused] = this.entries.keys();
      this.entries.delete(unused!);
    }
    this.entries.set(key, { count, matches, writesSinceUse: 0 });
  }

  /** Accounts for a write: what the document was and what it is. */
  wrote(before: Uint8Array | undefined, after: Uint8Array | undefined): void {
    for (const [key, entry] of this.entries) {
      if (++entry.writesSinceUse > maxIdleWrites(entry.count)) {
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
