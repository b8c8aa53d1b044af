const maxBytes = 4 * 1024 * 1024;
/** Larger documents would push out too many others. */
const maxDocument = 16 * 1024;

/**
 * The latest bytes of documents that were read lately, by row: SQLite makes a buffer of its own for every document that it
 * returns, and those cost more than finding the rows. Two generations: what is used moves to the young one, and when that has
 * grown to half of the whole, the old one is forgotten.
 */
export class DocumentCache {
  private young = new Map<number, Uint8Array>();
  private old = new Map<number, Uint8Array>();
  private bytes = 0;

  get(rid: number): Uint8Array | undefined {
    const young = this.young.get(rid);
    if (young) return young;
    const old = this.old.get(rid);
    if (old) this.set(rid, old);
    return old;
  }

  set(rid: number, doc: Uint8Array): void {
    if (doc.length > maxDocument) return;
    if (this.bytes + doc.length > maxBytes / 2) {
      this.old = this.young;
      this.young = new Map();
      this.bytes = 0;
    }
    this.bytes += doc.length;
    this.young.set(rid, doc);
  }

  /** After a write the next reader takes the new bytes from SQLite. */
  delete(rid: number): void {
    this.young.delete(rid);
    this.old.delete(rid);
  }
}
