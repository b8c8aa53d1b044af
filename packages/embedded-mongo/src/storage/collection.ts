import { type Document, decodeValue } from '../bson/decode';
import { keyOf } from '../bson/key';
import { getField, type RawValue } from '../bson/raw';
import { ErrorCode, MongoError } from '../errors';
import { everything } from '../query/filter';
import type { Connection } from './connection';
import { CountCache } from './count-cache';
import type { DocumentCache } from './document-cache';
import type { Host } from './host';
import { Index } from './index';

/** A stored document. */
export interface Stored {
  readonly rid: number;
  readonly doc: Uint8Array;
}

/** What a write does to one index. */
export interface KeyChange {
  readonly index: Index;
  readonly removed: readonly Buffer[];
  readonly added: readonly Buffer[];
  readonly multikey: boolean;
}

/** A collection: a table of documents and its indexes. Writes go to the database's open batch. */
export class Collection {
  readonly table: string;
  readonly counts = new CountCache();
  /** Documents as the latest state has them. */
  readonly documents: DocumentCache;
  readonly idIndex: Index;
  /** Secondary indexes, in the order of their creation. */
  indexes: Index[] = [];
  private gone = false;
  private nextRid: number;

  constructor(
    readonly database: Host,
    readonly id: number,
    readonly name: string,
    readonly uuid: Uint8Array,
    readonly options: Document,
    readonly createdAt: number,
  ) {
    this.table = `c${id}`;
    this.documents = database.documents.open();
    this.idIndex = new Index(
      0,
      this.table,
      { name: '_id_', key: { _id: 1 }, unique: true, options: {} },
      everything,
      false,
      createdAt,
    );
    this.nextRid = Number(this.connection.get(`SELECT COALESCE(MAX(rid), 0) FROM ${this.table}`)![0]) + 1;
  }

  /** Removed, or replaced when a failed batch was undone: cursors over it end. */
  get isGone(): boolean {
    return this.gone;
  }

  /** Tells it that it is. */
  leave(): void {
    this.gone = true;
    this.database.documents.close(this.documents);
  }

  get namespace(): string {
    return `${this.database.name}.${this.name}`;
  }

  private get connection(): Connection {
    return this.database.writer;
  }

  /** Every index, `_id` first. */
  get allIndexes(): Index[] {
    return [this.idIndex, ...this.indexes];
  }

  /** About how many documents there are: never fewer than are really there. */
  get size(): number {
    return this.nextRid - 1;
  }

  /** The ledger's name for a document. */
  documentKey(idKey: Buffer): string {
    return `${this.id}/${idKey.toString('latin1')}`;
  }

  /** The document with an `_id` key, in the latest state. */
  byId(idKey: Buffer): Stored | undefined {
    const row = this.connection.get(`SELECT rid, doc FROM ${this.table} WHERE id = ?`, idKey);
    return row && { rid: row[0] as number, doc: row[1] as Uint8Array };
  }

  /** The row of the document that owns a unique key, in the latest state. */
  ownerOf(index: Index, key: Buffer): number | undefined {
    const row = this.connection.get(`SELECT r FROM ${index.table} WHERE k = ?`, key);
    return row?.[0] as number | undefined;
  }

  /** The document in a row. */
  byRow(rid: number): Uint8Array | undefined {
    return this.connection.get(`SELECT doc FROM ${this.table} WHERE rid = ?`, rid)?.[0] as Uint8Array | undefined;
  }

  /** What writing a document would change in the secondary indexes. */
  keyChanges(before: Uint8Array | undefined, after: Uint8Array | undefined): KeyChange[] {
    const changes: KeyChange[] = [];
    for (const index of this.indexes) {
      if (before && after && index.isUntouched(before, after)) continue;
      const old = before ? index.keysOf(before).keys : [];
      const fresh = after ? index.keysOf(after) : undefined;
      const next = fresh?.keys ?? [];
      const removed = without(old, next);
      const added = without(next, old);
      if (removed.length + added.length > 0)
        changes.push({ index, removed, added, multikey: fresh?.multikey ?? false });
    }
    return changes;
  }

  /** Stores a new document; uniqueness has been checked. */
  insert(idKey: Buffer, doc: Uint8Array, changes: readonly KeyChange[]): void {
    this.database.beginBatch();
    const rid = this.nextRid++;
    this.connection.run(`INSERT INTO ${this.table} (rid, id, doc) VALUES (?, ?, ?)`, rid, idKey, doc);
    this.applyKeys(rid, changes);
    this.wrote(idKey, changes, undefined, doc);
  }

  /** Stores a new version of a document. */
  update(rid: number, idKey: Buffer, before: Uint8Array, after: Uint8Array, changes: readonly KeyChange[]): void {
    this.database.beginBatch();
    this.documents.delete(rid);
    this.connection.run(`UPDATE ${this.table} SET doc = ? WHERE rid = ?`, after, rid);
    this.applyKeys(rid, changes);
    this.wrote(idKey, changes, before, after);
  }

  /** Removes a document. */
  remove(rid: number, idKey: Buffer, before: Uint8Array, changes: readonly KeyChange[]): void {
    this.database.beginBatch();
    this.documents.delete(rid);
    this.connection.run(`DELETE FROM ${this.table} WHERE rid = ?`, rid);
    this.applyKeys(rid, changes);
    this.wrote(idKey, changes, before, undefined);
  }

  private applyKeys(rid: number, changes: readonly KeyChange[]): void {
    for (const { index, removed, added, multikey } of changes) {
      for (const key of removed) this.connection.run(index.removeSql, key, rid);
      for (const key of added) this.connection.run(index.addSql, key, rid);
      if (multikey && !index.multikey) this.markMultikey(index);
    }
  }

  /** Remembers that an index holds several keys of one document. */
  markMultikey(index: Index): void {
    index.multikey = true;
    this.connection.run('UPDATE indexes SET multikey = 1 WHERE id = ?', index.id);
    // A new list, by which remembered plans see that they are out of date.
    this.indexes = [...this.indexes];
  }

  private wrote(
    idKey: Buffer,
    changes: readonly KeyChange[],
    before: Uint8Array | undefined,
    after: Uint8Array | undefined,
  ): void {
    const { ledger } = this.database;
    ledger.note(this.documentKey(idKey));
    for (const { index, removed, added } of changes) {
      if (!index.spec.unique) continue;
      for (const key of removed) ledger.note(uniqueKey(index, key));
      for (const key of added) ledger.note(uniqueKey(index, key));
    }
    this.counts.wrote(before, after);
  }
}

/** The keys that are not among others. */
function without(keys: readonly Buffer[], others: readonly Buffer[]): readonly Buffer[] {
  if (others.length === 0 || keys.length === 0) return keys;
  if (others.length === 1) return keys.filter((key) => !key.equals(others[0]!));
  const names = new Set(others.map((key) => key.toString('latin1')));
  return keys.filter((key) => !names.has(key.toString('latin1')));
}

/** The ledger's name for a key of a unique index. */
export function uniqueKey(index: Index, key: Buffer): string {
  return `u${index.id}/${key.toString('latin1')}`;
}

/** A document's `_id`. */
export function idOf(doc: Uint8Array): RawValue {
  return getField(doc, '_id')!;
}

/** A document's `_id` as a key. */
export function idKeyOf(doc: Uint8Array): Buffer {
  return keyOf(idOf(doc));
}

/** MongoDB's error 11000 in the shape that drivers take apart. */
export function duplicateKey(collection: Collection, index: Index, doc: Uint8Array): MongoError {
  const keyValue: Document = {};
  for (const { path } of index.fields) {
    const value = valueAt(doc, path.text);
    keyValue[path.text] = value ? decodeValue(value) : null;
  }
  const shown = Object.entries(keyValue)
    .map(([path, value]) => `${path}: ${shownKey(value)}`)
    .join(', ');
  const message = `E11000 duplicate key error collection: ${collection.namespace} index: ${index.spec.name} dup key: { ${shown} }`;
  return new MongoError(ErrorCode.DuplicateKey, message, [], { keyPattern: index.spec.key, keyValue });
}

function valueAt(doc: Uint8Array, path: string): RawValue | undefined {
  let at = 0;
  let value: RawValue | undefined;
  for (const part of path.split('.')) {
    value = getField(doc, part, at);
    if (!value) return undefined;
    at = value.start;
  }
  return value;
}

function shownKey(value: unknown): string {
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value !== null && typeof value === 'object' && '_bsontype' in value && value._bsontype === 'ObjectId')
    return `ObjectId('${String(value)}')`;
  return JSON.stringify(value) ?? 'null';
}
