const maxBytes = 8 * 1024 * 1024;
/** Larger documents would push out too many others. */
const maxDocument = 16 * 1024;

/** How much the collections of a database remember together. */
export class CacheBudget {
  private readonly caches = new Set<DocumentCache>();
  private bytes = 0;

  /** A cache within this budget. */
  open(): DocumentCache {
    const cache = new DocumentCache(this);
    this.caches.add(cache);
    return cache;
  }

  /** Gives up a cache whose collection is gone. */
  close(cache: DocumentCache): void {
    this.caches.delete(cache);
  }

  /** Accounts for a document; when half of the budget is young, what was not used since it was empty is forgotten. */
  take(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes < maxBytes / 2) return;
    this.bytes = 0;
    for (const cache of this.caches) cache.age();
  }
}

/**
 * The latest bytes of documents that were read lately, by row: SQLite makes a buffer of its own for every document that it
 * returns, and those cost more than finding the rows.
 */
export class DocumentCache {
  private young = new Map<number, Uint8Array>();
  private old = new Map<number, Uint8Array>();

  constructor(private readonly budget: CacheBudget) {}

  get(rid: number): Uint8Array | undefined {
    const young = this.young.get(rid);
    if (young) return young;
    const old = this.old.get(rid);
    if (old) this.set(rid, old);
    return old;
  }

  set(rid: number, doc: Uint8Array): void {
    if (doc.length > maxDocument) return;
    this.young.set(rid, doc);
    this.budget.take(doc.length);
  }

  /** After a write the next reader takes the new bytes from SQLite. */
  delete(rid: number): void {
    this.young.delete(rid);
    this.old.delete(rid);
  }

  /** What is young becomes old, and what was old is forgotten. */
  age(): void {
    this.old = this.young;
    this.young = new Map();
  }
}
