import { count, execute } from '../query/execute';
import type { Filter } from '../query/filter';
import type { Query, Source } from '../query/query';
import { type Collection, duplicateKey, idKeyOf, type Stored, uniqueKey } from '../storage/collection';
import type { Access } from './access';
import { MustWait } from './must-wait';

/** Reads and writes outside transactions: on the latest state, in the open batch. */
export const direct: Access = {
  inTransaction: false,

  find(collection: Collection, query: Query): Iterable<Stored> {
    return execute(collection, latest(collection), query);
  },

  count(collection: Collection, filter: Filter, cacheKey: string | undefined, hint?: string): number {
    return countLatest(collection, filter, cacheKey, hint);
  },

  insert(collection: Collection, doc: Uint8Array): void {
    const idKey = idKeyOf(doc);
    waitForHolder(collection, collection.documentKey(idKey));
    const changes = collection.keyChanges(undefined, doc);
    checkUnique(collection, changes, undefined, doc);
    if (collection.byId(idKey)) throw duplicateKey(collection, collection.idIndex, doc);
    collection.insert(idKey, doc, changes);
  },

  update(collection: Collection, stored: Stored, after: Uint8Array): void {
    const idKey = idKeyOf(stored.doc);
    waitForHolder(collection, collection.documentKey(idKey));
    const changes = collection.keyChanges(stored.doc, after);
    checkUnique(collection, changes, stored.rid, after);
    collection.update(stored.rid, idKey, stored.doc, after, changes);
  },

  remove(collection: Collection, stored: Stored): void {
    const idKey = idKeyOf(stored.doc);
    waitForHolder(collection, collection.documentKey(idKey));
    collection.remove(stored.rid, idKey, stored.doc, collection.keyChanges(stored.doc, undefined));
  },

  checkFree(collection: Collection, stored: readonly Stored[]): void {
    if (collection.database.ledger.openTransactions.size === 0) return;
    for (const { doc } of stored) waitForHolder(collection, collection.documentKey(idKeyOf(doc)));
  },
};

/** The latest state, uncommitted batch included: its replies leave only after the commit. */
export function latest(collection: Collection): Source {
  return { connection: collection.database.writer, snapshot: Number.POSITIVE_INFINITY };
}

/** Counts in the latest state, remembered where the filter has a name. */
export function countLatest(
  collection: Collection,
  filter: Filter,
  cacheKey: string | undefined,
  hint: string | undefined,
): number {
  const known = cacheKey === undefined ? undefined : collection.counts.get(cacheKey);
  if (known !== undefined) return known;
  const counted = count(collection, latest(collection), filter, hint);
  if (cacheKey !== undefined) collection.counts.set(cacheKey, counted, filter.matches);
  return counted;
}

function waitForHolder(collection: Collection, key: string): void {
  const holder = collection.database.ledger.holder(key);
  if (holder) throw new MustWait(holder);
}

function checkUnique(
  collection: Collection,
  changes: ReturnType<Collection['keyChanges']>,
  rid: number | undefined,
  doc: Uint8Array,
): void {
  for (const { index, added, removed } of changes) {
    if (!index.spec.unique) continue;
    for (const key of removed) waitForHolder(collection, uniqueKey(index, key));
    for (const key of added) {
      waitForHolder(collection, uniqueKey(index, key));
      const owner = collection.ownerOf(index, key);
      if (owner !== undefined && owner !== rid) throw duplicateKey(collection, index, doc);
    }
  }
}
