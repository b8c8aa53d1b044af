import { encodeValue } from './bson/decode';
import { keyOf, prefixEnd } from './bson/key';
import { getField, readInt64 } from './bson/raw';
import { BsonType } from './bson/types';
import { anyValue } from './query/path';
import type { ServerState } from './server-state';
import { type Collection, idKeyOf } from './storage/collection';
import type { Index } from './storage/index';

const sweepEvery = 1000;
/** Documents that one pass removes per index: a long backlog must not hold up everybody. */
const ttlBatch = 500;
/** Drivers retry within seconds; sessions live for 30 minutes. */
const retryRetention = 60 * 60_000;

/** Starts the background work: expired documents, transactions, cursors and remembered answers. @returns a function that stops it */
export function startHousekeeping(state: ServerState, ttlSweepMs: number): () => void {
  const sweep = setInterval(() => {
    const now = Date.now();
    state.sessions.sweep(now);
    state.cursors.sweep(now);
  }, sweepEvery);
  const expire = setInterval(() => removeExpired(state), ttlSweepMs);
  const retries = setInterval(() => {
    for (const database of state.store.databases()) database.retries.sweep(Date.now() - retryRetention);
  }, 60_000);
  for (const timer of [sweep, expire, retries]) timer.unref();
  return () => {
    for (const timer of [sweep, expire, retries]) clearInterval(timer);
  };
}

function removeExpired(state: ServerState): void {
  for (const { name } of state.store.list()) {
    for (const collection of state.store.database(name).catalog.list()) {
      for (const index of collection.indexes) {
        if (index.spec.expireAfterSeconds !== undefined)
          expireIndex(collection, index, index.spec.expireAfterSeconds, Date.now());
      }
    }
  }
}

/** Removes a batch of the documents whose date in a TTL index is past. */
export function expireIndex(collection: Collection, index: Index, seconds: number, now: number): void {
  const { ledger, writer } = collection.database;
  const [field] = index.fields;
  const cutoff = now - seconds * 1000;
  const limit = encodeValue(new Date(cutoff));
  const least = encodeValue(new Date(-8.64e15));
  const [lo, hi] = field!.descending
    ? [keyOf(limit, true), prefixEnd(keyOf(least, true))!]
    : [keyOf(least), prefixEnd(keyOf(limit))!];
  const rows = writer.all(
    `SELECT DISTINCT c.rid, c.doc FROM ${index.table} x JOIN ${collection.table} c ON c.rid = x.r WHERE x.k >= ? AND x.k < ? LIMIT ${ttlBatch}`,
    lo,
    hi,
  );
  for (const [rid, bytes] of rows) {
    const doc = bytes as Uint8Array;
    const idKey = idKeyOf(doc);
    if (ledger.holder(collection.documentKey(idKey)) || !getField(doc, '_id')) continue;
    const expired = anyValue(
      doc,
      0,
      field!.path,
      true,
      (buf, type, at) => type === BsonType.Date && readInt64(buf, at) <= cutoff,
    );
    if (expired) collection.remove(rid as number, idKey, doc, collection.keyChanges(doc, undefined));
  }
}
