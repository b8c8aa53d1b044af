import { type Document, decodeValue, encode } from '../bson/decode';
import { elements, type RawElement, readNumber, readString } from '../bson/raw';
import { BsonType, isNumeric } from '../bson/types';
import { badValue, ErrorCode, MongoError, notImplemented } from '../errors';
import { compileFilter } from '../query/filter';
import type { Catalog } from '../storage/catalog';
import { type Collection, duplicateKey } from '../storage/collection';
import type { Index, IndexSpec } from '../storage/index';
import { MustWait } from '../transactions/must-wait';
import { okReply, type Reply } from '../wire/reply';
import type { Request } from './request';

const plainOptions = new Set([
  'name',
  'key',
  'v',
  'ns',
  'background',
  'unique',
  'sparse',
  'expireAfterSeconds',
  'partialFilterExpression',
  'collation',
]);

/** Index changes wait for the transactions that have written to the collection: their writes do not know the new index. */
export function waitForWriters(collection: Collection): void {
  for (const transaction of collection.database.ledger.openTransactions)
    if (transaction.touches(collection.id)) throw new MustWait(transaction);
}

/** `createIndexes`. */
export function createIndexes(request: Request): Reply {
  request.allow('indexes', 'commitQuorum');
  const specs = request.documents('indexes').map(parseSpec);
  const created = request.existingCollection === undefined;
  const { collection } = request;
  waitForWriters(collection);
  const before = collection.allIndexes.length;
  for (const spec of specs) addIndex(request.database.catalog, collection, spec);
  return okReply((writer) => {
    writer.int32('numIndexesBefore', created ? 1 : before);
    writer.int32('numIndexesAfter', collection.allIndexes.length);
    writer.bool('createdCollectionAutomatically', created);
    if (collection.allIndexes.length === before) writer.string('note', 'all indexes already exist');
  });
}

function parseSpec(source: Uint8Array): IndexSpec {
  const fields = new Map(elements(source).map((element) => [element.name, element]));
  const key = fields.get('key');
  if (key?.type !== BsonType.Object) throw new MongoError(ErrorCode.CannotCreateIndex, 'an index needs a key');
  for (const name of fields.keys()) if (!plainOptions.has(name)) throw notImplemented(`the index option ${name}`);
  if (fields.has('collation')) throw notImplemented('collation');
  const pattern = keyPattern(elements(key.buf, key.start));
  const name = fields.get('name');
  const expire = fields.get('expireAfterSeconds');
  const partial = fields.get('partialFilterExpression');
  if (partial) checkPartial(compileFilter(partial).conjunctive);
  if (partial && isOn(fields.get('sparse')))
    throw new MongoError(ErrorCode.CannotCreateIndex, 'cannot mix "partialFilterExpression" and "sparse" options');
  return {
    name: name?.type === BsonType.String ? readString(name.buf, name.start) : Object.entries(pattern).flat().join('_'),
    key: pattern,
    ...(isOn(fields.get('unique')) ? { unique: true } : {}),
    ...(isOn(fields.get('sparse')) ? { sparse: true } : {}),
    ...(expire ? { expireAfterSeconds: expireSeconds(expire, pattern) } : {}),
    options: partial ? { partialFilterExpression: decodeValue(partial) } : {},
  };
}

function keyPattern(list: readonly RawElement[]): Record<string, 1 | -1> {
  if (list.length === 0) throw new MongoError(ErrorCode.CannotCreateIndex, 'Index keys cannot be an empty object.');
  const pattern: Record<string, 1 | -1> = {};
  for (const { name, type, buf, start } of list) {
    if (type === BsonType.String) throw notImplemented(`an index of type '${readString(buf, start)}'`);
    const direction = isNumeric(type) ? readNumber(buf, type, start) : 0;
    if (direction === 0 || Number.isNaN(direction))
      throw new MongoError(
        ErrorCode.CannotCreateIndex,
        `Values in v:2 index key pattern cannot be 0 or of that type: ${name}`,
      );
    if (name === '' || name.includes('$'))
      throw new MongoError(ErrorCode.CannotCreateIndex, `Index key '${name}' is not valid`);
    if (/(^|\.)\d+(\.|$)/.test(name)) throw notImplemented('an index on an array position');
    pattern[name] = direction < 0 ? -1 : 1;
  }
  return pattern;
}

function checkPartial(conjunctive: boolean): void {
  if (!conjunctive) throw new MongoError(ErrorCode.CannotCreateIndex, 'unsupported expression in partial index');
}

function expireSeconds(value: RawElement, pattern: Record<string, 1 | -1>): number {
  const seconds = isNumeric(value.type) ? readNumber(value.buf, value.type, value.start) : Number.NaN;
  if (!(seconds >= 0 && seconds <= 2147483647))
    throw new MongoError(
      ErrorCode.CannotCreateIndex,
      "TTL index 'expireAfterSeconds' option must be within an acceptable range",
    );
  if (Object.keys(pattern).length > 1 || '_id' in pattern)
    throw new MongoError(
      ErrorCode.CannotCreateIndex,
      'TTL indexes are single-field indexes, compound indexes do not support TTL',
    );
  return seconds;
}

function isOn(value: RawElement | undefined): boolean {
  return (
    value !== undefined &&
    (value.type === BsonType.Boolean
      ? value.buf[value.start] === 1
      : isNumeric(value.type) && readNumber(value.buf, value.type, value.start) !== 0)
  );
}

function sameKey(a: IndexSpec, b: IndexSpec): boolean {
  return JSON.stringify(Object.entries(a.key)) === JSON.stringify(Object.entries(b.key));
}

function sameIndex(a: IndexSpec, b: IndexSpec): boolean {
  const described = ({ unique, sparse, expireAfterSeconds, options }: IndexSpec): string =>
    Buffer.from(encode({ unique: unique ?? false, sparse: sparse ?? false, expireAfterSeconds, options })).toString(
      'hex',
    );
  return sameKey(a, b) && described(a) === described(b);
}

function addIndex(catalog: Catalog, collection: Collection, spec: IndexSpec): void {
  if (sameKey(spec, collection.idIndex.spec)) return;
  for (const { spec: present } of collection.allIndexes) {
    if (present.name === spec.name) {
      if (sameIndex(present, spec)) return;
      const code = sameKey(present, spec) ? ErrorCode.IndexOptionsConflict : ErrorCode.IndexKeySpecsConflict;
      throw new MongoError(
        code,
        `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${JSON.stringify(spec)}, existing index: ${JSON.stringify(present)}`,
      );
    }
    if (sameIndex(present, spec))
      throw new MongoError(
        ErrorCode.IndexOptionsConflict,
        `Index already exists with a different name: ${present.name}`,
      );
    if (sameKey(present, spec) && JSON.stringify(present.options) === JSON.stringify(spec.options)) {
      throw new MongoError(
        ErrorCode.IndexOptionsConflict,
        `An equivalent index already exists with a different name and options. Requested index: ${JSON.stringify(spec)}, existing index: ${JSON.stringify(present)}`,
      );
    }
  }
  catalog.createIndex(collection, spec, (index) => fillIndex(collection, index));
}

/** Puts every document into a new index, in chunks. */
function fillIndex(collection: Collection, index: Index): void {
  const { writer } = collection.database;
  const chunk = 500;
  let last = -1;
  for (;;) {
    const rows = writer.all(`SELECT rid, doc FROM ${collection.table} WHERE rid > ? ORDER BY rid LIMIT ?`, last, chunk);
    for (const [rid, doc] of rows) {
      const { keys, multikey } = index.keysOf(doc as Uint8Array);
      if (multikey && !index.multikey) collection.markMultikey(index);
      for (const key of keys) {
        if (index.spec.unique && collection.ownerOf(index, key) !== undefined)
          throw duplicateKey(collection, index, doc as Uint8Array);
        writer.run(index.addSql, key, rid as number);
      }
      last = rid as number;
    }
    if (rows.length < chunk) return;
  }
}

/** `listIndexes`. */
export function listIndexes(request: Request): Reply {
  request.allow('cursor', 'includeIndexBuildInfo', 'includeBuildUUIDs');
  const collection = request.existingCollection;
  if (!collection) throw new MongoError(ErrorCode.NamespaceNotFound, `ns does not exist: ${request.namespace}`);
  const documents = collection.allIndexes.map(({ spec, isId }) => encode(described(spec, isId)));
  return request.state.cursors.first(
    request.access,
    request.namespace,
    collection,
    documents[Symbol.iterator](),
    undefined,
  );
}

function described({ name, key, unique, sparse, expireAfterSeconds, options }: IndexSpec, isId: boolean): Document {
  return {
    v: 2,
    key,
    name,
    ...(unique && !isId ? { unique } : {}),
    ...(sparse ? { sparse } : {}),
    ...(expireAfterSeconds === undefined ? {} : { expireAfterSeconds }),
    ...options,
  };
}

/** `dropIndexes`: by name, by key, several names, or `*`. */
export function dropIndexes(request: Request): Reply {
  request.allow('index');
  const collection = request.existingCollection;
  if (!collection) throw new MongoError(ErrorCode.NamespaceNotFound, `ns not found ${request.namespace}`);
  const which = request.get('index');
  if (!which) throw badValue('dropIndexes needs an index');
  waitForWriters(collection);
  const before = collection.allIndexes.length;
  for (const index of chosen(collection, which)) request.database.catalog.dropIndex(collection, index);
  return okReply((writer) => writer.int32('nIndexesWas', before));
}

function chosen(collection: Collection, which: RawElement | NonNullable<ReturnType<Request['get']>>): Index[] {
  if (which.type === BsonType.Array)
    return elements(which.buf, which.start).flatMap((name) => chosen(collection, name));
  if (which.type === BsonType.Object) {
    const pattern = JSON.stringify(Object.entries(keyPattern(elements(which.buf, which.start))));
    const index = collection.indexes.find(({ spec }) => JSON.stringify(Object.entries(spec.key)) === pattern);
    if (!index) throw new MongoError(ErrorCode.IndexNotFound, `can't find index with key: ${pattern}`);
    return [index];
  }
  const name = which.type === BsonType.String ? readString(which.buf, which.start) : '';
  if (name === '*') return [...collection.indexes];
  if (name === '_id_') throw new MongoError(ErrorCode.InvalidOptions, 'cannot drop _id index');
  const index = collection.indexes.find(({ spec }) => spec.name === name);
  if (!index) throw new MongoError(ErrorCode.IndexNotFound, `index not found with name [${name}]`);
  return [index];
}
