/** An open transaction, as far as others have to do with it. */
export interface OpenTransaction {
  /** Everything up to this write is visible to it. */
  readonly snapshot: number;
  /** Takes a SQLite snapshot of its own, since the latest state is about to change. */
  pin(): void;
  abort(): void;
  /** Calls back when it has ended. */
  onEnd(callback: () => void): void;
  /** Whether it has written to a collection. */
  touches(collection: number): boolean;
}

/**
 * Who writes what: the number of each recent write, for conflicts with snapshots, and what open transactions hold.
 * Keys name a document or a unique index key.
 */
export class Ledger {
  private sequence = 0;
  private readonly recent = new Map<string, number>();
  private readonly holders = new Map<string, OpenTransaction>();
  private readonly snapshots = new Set<OpenTransaction>();
  /** The last write that is committed to SQLite. */
  committed = 0;

  /** The number of the latest write, committed or not. */
  get latest(): number {
    return this.sequence;
  }

  /** Notes a write. */
  note(key: string): void {
    this.recent.set(key, ++this.sequence);
  }

  /** A number after every write so far, for things other than documents (new collections and indexes). */
  next(): number {
    return ++this.sequence;
  }

  /** Whether something was written after a snapshot. */
  changedSince(key: string, snapshot: number): boolean {
    return (this.recent.get(key) ?? 0) > snapshot;
  }

  holder(key: string): OpenTransaction | undefined {
    return this.holders.get(key);
  }

  hold(key: string, transaction: OpenTransaction): void {
    this.holders.set(key, transaction);
  }

  release(keys: Iterable<string>): void {
    for (const key of keys) this.holders.delete(key);
  }

  get openTransactions(): ReadonlySet<OpenTransaction> {
    return this.snapshots;
  }

  opened(transaction: OpenTransaction): void {
    this.snapshots.add(transaction);
  }

  closed(transaction: OpenTransaction): void {
    this.snapshots.delete(transaction);
    this.prune();
  }

  /** After a commit: everything so far is visible to new snapshots, so what no open snapshot can conflict with is forgotten. */
  flushed(): void {
    this.committed = this.sequence;
    this.prune();
  }

  private prune(): void {
    if (this.snapshots.size === 0) {
      if (this.committed === this.sequence) this.recent.clear();
    } else if (this.recent.size > 50_000) {
      const oldest = Math.min(...[...this.snapshots].map((transaction) => transaction.snapshot));
      for (const [key, sequence] of this.recent) if (sequence <= oldest) this.recent.delete(key);
    }
  }
}
