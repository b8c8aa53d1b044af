import type { Filter } from '../query/filter';
import type { Query } from '../query/query';
import type { Collection, Stored } from '../storage/collection';

/** How a command reads and writes: straight on the latest state, or inside a transaction. */
export interface Access {
  readonly inTransaction: boolean;
  find(collection: Collection, query: Query): Iterable<Stored>;
  count(collection: Collection, filter: Filter, cacheKey: string | undefined, hint?: string): number;
  insert(collection: Collection, doc: Uint8Array): void;
  update(collection: Collection, stored: Stored, after: Uint8Array): void;
  remove(collection: Collection, stored: Stored): void;
  /** Throws {@link MustWait} or a write conflict if any of these documents is being written by a transaction. */
  checkFree(collection: Collection, stored: readonly Stored[]): void;
}
