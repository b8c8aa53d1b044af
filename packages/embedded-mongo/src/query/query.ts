import type { Connection } from '../storage/connection';
import type { Filter } from './filter';
import type { SortField } from './sort-key';

/** What to read. */
export interface Query {
  readonly filter: Filter;
  readonly sort: readonly SortField[];
  readonly skip: number;
  /** 0 is no limit. */
  readonly limit: number;
  /** An index's name. */
  readonly hint?: string;
}

/** Where reads come from: the latest state, or a transaction's snapshot, which may be older than some indexes. */
export interface Source {
  readonly connection: Connection;
  /** Write number of the snapshot; newer indexes are not in it. */
  readonly snapshot: number;
}
