import { Catalog } from './catalog';
import { Connection, type Synchronous } from './connection';
import { CacheBudget } from './document-cache';
import type { Host } from './host';
import { Ledger } from './ledger';
import { RetryLog } from './retry-log';

/** SQLite's own caches of pages: what they lack comes from the operating system's, which costs about a microsecond a page. */
const writerCacheKiB = 16 * 1024;
const readerCacheKiB = 1024;
/** Snapshot connections kept for the next transaction. */
const maxIdleReaders = 8;

/** A committed state that transactions read. */
interface Snapshot {
  readonly reader: Connection;
  /** The last write in it. */
  readonly committed: number;
  users: number;
}

/** One MongoDB database: one SQLite file, its writing connection, and the batch of writes not committed yet. */
export class Database implements Host {
  readonly writer: Connection;
  readonly ledger = new Ledger();
  readonly documents = new CacheBudget();
  readonly catalog: Catalog;
  readonly retries: RetryLog;
  private readonly idleReaders: Connection[] = [];
  private readonly snapshots: Snapshot[] = [];
  private batchOpen = false;

  constructor(
    readonly name: string,
    readonly file: string,
    private readonly synchronous: Synchronous,
    private readonly onDirty: (database: Database) => void,
  ) {
    this.writer = new Connection(file, synchronous, writerCacheKiB);
    this.catalog = new Catalog(this);
    this.retries = new RetryLog(this);
    this.catalog.load();
  }

  /** Whether there are writes that no commit has made durable yet. */
  get dirty(): boolean {
    return this.batchOpen;
  }

  /**
   * Opens the batch that the next commit makes durable; every write calls it first. Open transactions that still read the
   * latest state get a snapshot of their own now, before it changes.
   */
  beginBatch(): void {
    if (this.batchOpen) return;
    for (const transaction of this.ledger.openTransactions) transaction.pin();
    this.writer.run('BEGIN IMMEDIATE');
    this.batchOpen = true;
    this.onDirty(this);
  }

  /** Commits the batch. If SQLite cannot, everything of it is undone and the error thrown. */
  flush(): void {
    if (!this.batchOpen) return;
    this.batchOpen = false;
    try {
      this.writer.run('COMMIT');
    } catch (error) {
      this.abandon();
      throw error;
    }
    this.ledger.flushed();
  }

  /** Undoes the batch, and with it whatever memory believed of it. */
  rollback(): void {
    if (!this.batchOpen) return;
    this.batchOpen = false;
    this.abandon();
  }

  private abandon(): void {
    if (this.writer.inTransaction) this.writer.run('ROLLBACK');
    // Open transactions know collections by objects that the reload below replaces.
    for (const transaction of [...this.ledger.openTransactions]) transaction.abort();
    this.retries.forget();
    this.catalog.load();
    this.ledger.flushed();
  }

  /** A connection whose reads see the last committed state, until it is given back. Who begins in the same state shares it. */
  openSnapshot(): Connection {
    const { committed } = this.ledger;
    const shared = this.snapshots.find((snapshot) => snapshot.committed === committed);
    if (shared) {
      shared.users++;
      return shared.reader;
    }
    const reader = this.idleReaders.pop() ?? new Connection(this.file, this.synchronous, readerCacheKiB);
    reader.run('BEGIN');
    // SQLite takes the snapshot at the first read, not at BEGIN.
    reader.get('SELECT 1 FROM collections LIMIT 1');
    this.snapshots.push({ reader, committed, users: 1 });
    return reader;
  }

  closeSnapshot(reader: Connection): void {
    const at = this.snapshots.findIndex((snapshot) => snapshot.reader === reader);
    const snapshot = this.snapshots[at];
    if (!snapshot || --snapshot.users > 0) return;
    this.snapshots.splice(at, 1);
    reader.run('ROLLBACK');
    if (this.idleReaders.length < maxIdleReaders) this.idleReaders.push(reader);
    else reader.close();
  }

  close(): void {
    this.flush();
    for (const reader of this.idleReaders) reader.close();
    this.writer.close();
  }
}
