import { writeConflict } from '../errors';
import { count, execute } from '../query/execute';
import type { Filter } from '../query/filter';
import type { Query, Source } from '../query/query';
import { sortInMemory } from '../query/sort-in-memory';
import { type Collection, duplicateKey, idKeyOf, type KeyChange, type Stored, uniqueKey } from '../storage/collection';
import type { Connection } from '../storage/connection';
import type { Database } from '../storage/database';
import type { Index } from '../storage/index';
import type { OpenTransaction } from '../storage/ledger';
import type { Access } from './access';
import { countLatest } from './direct';

/** A document as a transaction leaves it. */
interface OwnWrite {
  readonly idKey: Buffer;
  /** The committed document, if there was one; nobody else can change it while the transaction holds it. */
  readonly base: Stored | undefined;
  /** What it will be; undefined is removed. */
  after: Uint8Array | undefined;
  /** What that does to the indexes; known while the document was written once. */
  changes: readonly KeyChange[] | undefined;
}

/** Row numbers of documents that only this transaction knows; real ones are positive. */
const ownRow = -1;

/**
 * A multi-document transaction. It reads a snapshot with its own writes laid over it, and holds each document and unique key
 * that it writes: whoever comes second gets a write conflict, or waits if it is a plain write. Nothing reaches SQLite before
 * the commit, which is one SQLite transaction.
 */
export class Transaction implements Access, OpenTransaction {
  readonly inTransaction = true;
  /** Everything up to this write is visible. */
  readonly snapshot: number;
  private reader: Connection | undefined;
  private readonly overlay = new Map<Collection, Map<string, OwnWrite>>();
  /** Unique keys that the overlay's documents have, by index and key; undefined where one gave its key up. */
  private readonly ownKeys = new Map<string, string | undefined>();
  private readonly held = new Set<string>();
  private readonly waiters: (() => void)[] = [];
  private open = true;

  constructor(readonly database: Database) {
    this.snapshot = database.ledger.committed;
    database.ledger.opened(this);
    if (database.dirty) this.pin();
  }

  get isOpen(): boolean {
    return this.open;
  }

  /**
   * Takes a SQLite snapshot. Until somebody writes, the latest state is the snapshot, so a transaction that nobody disturbs
   * never needs a second connection.
   */
  pin(): void {
    this.reader ??= this.database.openSnapshot();
  }

  /** Calls back when the transaction has ended. */
  onEnd(callback: () => void): void {
    this.waiters.push(callback);
  }

  private source(collection: Collection): Source | undefined {
    // A collection made after the snapshot has nothing in it.
    if (collection.createdAt > this.snapshot) return undefined;
    const current = (): Connection => this.reader ?? this.database.writer;
    return {
      // A cursor can outlive the moment when the snapshot moves to a connection of its own.
      get connection() {
        return current();
      },
      snapshot: this.snapshot,
    };
  }

  *find(collection: Collection, query: Query): Generator<Stored> {
    const source = this.source(collection);
    const own = this.overlay.get(collection);
    if (!own) {
      if (source) yield* execute(collection, source, query);
      return;
    }
    const wanted = query.limit > 0 ? query.skip + query.limit : 0;
    const merged = sortInMemory(this.merge(collection, source, own, query, wanted), query);
    let index = 0;
    for (const stored of merged) {
      if (index++ < query.skip) continue;
      yield stored;
      if (index === wanted) return;
    }
  }

  /** The snapshot's matches without the documents written here, then those; no more of the former than the page needs. */
  private *merge(
    collection: Collection,
    source: Source | undefined,
    own: Map<string, OwnWrite>,
    query: Query,
    wanted: number,
  ): Generator<Stored> {
    if (source) {
      let found = 0;
      for (const stored of execute(collection, source, {
        ...query,
        skip: 0,
        limit: wanted > 0 ? wanted + own.size : 0,
      })) {
        if (own.has(collection.documentKey(idKeyOf(stored.doc)))) continue;
        yield stored;
        if (++found === wanted) break;
      }
    }
    for (const { after, base } of own.values()) {
      if (after && query.filter.matches(after, 0)) yield { rid: base?.rid ?? ownRow, doc: after };
    }
  }

  /** The snapshot's count, moved by each document written here: by whether it matched there and matches now. */
  count(collection: Collection, filter: Filter, cacheKey: string | undefined, hint?: string): number {
    let matching = this.countSnapshot(collection, filter, cacheKey, hint);
    for (const { base, after } of this.overlay.get(collection)?.values() ?? []) {
      if (base && filter.matches(base.doc, 0)) matching--;
      if (after && filter.matches(after, 0)) matching++;
    }
    return matching;
  }

  private countSnapshot(
    collection: Collection,
    filter: Filter,
    cacheKey: string | undefined,
    hint: string | undefined,
  ): number {
    const source = this.source(collection);
    if (!source) return 0;
    // While nobody has written since, the latest state is the snapshot, and its remembered counts are the snapshot's.
    if (!this.reader) return countLatest(collection, filter, cacheKey, hint);
    return count(collection, source, filter, hint);
  }

  insert(collection: Collection, doc: Uint8Array): void {
    const idKey = idKeyOf(doc);
    const key = collection.documentKey(idKey);
    const own = this.overlay.get(collection)?.get(key);
    if (own?.after) throw duplicateKey(collection, collection.idIndex, doc);
    this.checkConflict(key);
    const base = own ? own.base : collection.byId(idKey);
    if (base && !own) throw duplicateKey(collection, collection.idIndex, doc);
    this.write(collection, idKey, base, undefined, doc);
  }

  update(collection: Collection, stored: Stored, after: Uint8Array): void {
    this.change(collection, stored, after);
  }

  remove(collection: Collection, stored: Stored): void {
    this.change(collection, stored, undefined);
  }

  checkFree(): void {
    // Conflicts show at the write itself and end the transaction, so there is nothing to look at beforehand.
  }

  private change(collection: Collection, stored: Stored, after: Uint8Array | undefined): void {
    const idKey = idKeyOf(stored.doc);
    const key = collection.documentKey(idKey);
    this.checkConflict(key);
    const own = this.overlay.get(collection)?.get(key);
    this.write(collection, idKey, own ? own.base : stored, stored.doc, after);
  }

  private checkConflict(key: string): void {
    const { ledger } = this.database;
    const holder = ledger.holder(key);
    if ((holder && holder !== this) || ledger.changedSince(key, this.snapshot)) throw writeConflict(true);
  }

  private write(
    collection: Collection,
    idKey: Buffer,
    base: Stored | undefined,
    before: Uint8Array | undefined,
    after: Uint8Array | undefined,
  ): void {
    const changes = collection.keyChanges(before, after);
    const claims = this.claimKeys(collection, changes, after);
    const key = collection.documentKey(idKey);
    this.hold(key);
    for (const [name, owner] of claims) {
      this.hold(name);
      this.ownKeys.set(name, owner === undefined ? undefined : key);
    }
    const writes = this.overlay.get(collection) ?? new Map<string, OwnWrite>();
    this.overlay.set(collection, writes);
    const own = writes.get(key);
    if (own) {
      own.after = after;
      own.changes = undefined;
    } else {
      // Index changes wait for whoever has written here, so this holds until the commit.
      writes.set(key, { idKey, base, after, changes });
    }
  }

  /** Checks the unique keys that a write gives up and takes; all of them before any is held. */
  private claimKeys(
    collection: Collection,
    changes: readonly KeyChange[],
    after: Uint8Array | undefined,
  ): Map<string, Index | undefined> {
    const claims = new Map<string, Index | undefined>();
    for (const { index, removed, added } of changes) {
      if (!index.spec.unique) continue;
      for (const key of removed) {
        const name = uniqueKey(index, key);
        this.checkConflict(name);
        claims.set(name, undefined);
      }
      for (const key of added) {
        const name = uniqueKey(index, key);
        this.checkConflict(name);
        const taken = this.ownKeys.has(name)
          ? this.ownKeys.get(name) !== undefined
          : collection.ownerOf(index, key) !== undefined;
        if (taken) throw duplicateKey(collection, index, after!);
        claims.set(name, index);
      }
    }
    return claims;
  }

  private hold(key: string): void {
    if (this.held.has(key)) return;
    this.held.add(key);
    this.database.ledger.hold(key, this);
  }

  /** Writes everything into the database's open batch. */
  commit(): void {
    this.end();
    for (const [collection, writes] of this.overlay) {
      // Removals and key changes first would free unique keys for the others; two passes do the same for any order.
      for (const own of writes.values()) if (!own.after) this.apply(collection, own);
      for (const own of writes.values()) if (own.after && own.base) this.freeKeys(collection, own);
      for (const own of writes.values()) if (own.after) this.apply(collection, own);
    }
  }

  /** Gives up unique keys that another of the transaction's documents may take. */
  private freeKeys(collection: Collection, own: OwnWrite): void {
    for (const { index, removed } of changesOf(collection, own)) {
      if (!index.spec.unique) continue;
      for (const key of removed) {
        this.database.beginBatch();
        this.database.writer.run(index.removeSql, key, own.base!.rid);
      }
    }
  }

  private apply(collection: Collection, own: OwnWrite): void {
    const { idKey, base, after } = own;
    const changes = changesOf(collection, own);
    if (base && after) collection.update(base.rid, idKey, base.doc, after, changes);
    else if (base) collection.remove(base.rid, idKey, base.doc, changes);
    else if (after) collection.insert(idKey, after, changes);
  }

  /** Lets go of everything without a trace. */
  abort(): void {
    if (this.open) this.end();
  }

  private end(): void {
    this.open = false;
    const { ledger } = this.database;
    ledger.release(this.held);
    ledger.closed(this);
    if (this.reader) this.database.closeSnapshot(this.reader);
    this.reader = undefined;
    for (const waiter of this.waiters.splice(0)) waiter();
  }

  /** Whether it has written to a collection. */
  touches(collection: number): boolean {
    return [...this.overlay.keys()].some(({ id }) => id === collection);
  }
}

function changesOf(collection: Collection, own: OwnWrite): readonly KeyChange[] {
  own.changes ??= collection.keyChanges(own.base?.doc, own.after);
  return own.changes;
}
