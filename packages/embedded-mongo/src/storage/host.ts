import type { Connection } from './connection';
import type { CacheBudget } from './document-cache';
import type { Ledger } from './ledger';

/** A database, as far as what it is made of needs to know it. */
export interface Host {
  readonly name: string;
  /** The connection on which everything is written, and the latest state read. */
  readonly writer: Connection;
  readonly ledger: Ledger;
  /** What collections remember of their documents. */
  readonly documents: CacheBudget;
  /** Opens the batch that the next commit makes durable; every write calls it first. */
  beginBatch(): void;
}
