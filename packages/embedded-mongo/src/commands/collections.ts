import { Binary } from 'bson';
import { type Document, encode } from '../bson/decode';
import { ErrorCode, MongoError, notImplemented } from '../errors';
import { compileFilter } from '../query/filter';
import type { Collection } from '../storage/collection';
import { okReply, type Reply, replyFromDocument } from '../wire/reply';
import { waitForWriters } from './indexes';
import type { Request } from './request';

/** `create`. Kinds of collection that would behave differently are refused. */
export function create(request: Request): Reply {
  request.allow(
    'capped',
    'size',
    'max',
    'validator',
    'validationLevel',
    'validationAction',
    'viewOn',
    'pipeline',
    'timeseries',
    'clusteredIndex',
    'autoIndexId',
    'idIndex',
    'storageEngine',
    'indexOptionDefaults',
    'expireAfterSeconds',
    'changeStreamPreAndPostImages',
    'encryptedFields',
  );
  for (const option of ['validator', 'viewOn', 'timeseries', 'clusteredIndex', 'expireAfterSeconds', 'encryptedFields'])
    if (request.get(option)) throw notImplemented(`create with ${option}`);
  if (request.flag('capped')) throw notImplemented('a capped collection');
  // MongoDB answers a repeated create with equal options with success.
  if (!request.existingCollection) request.database.catalog.create(request.collectionName);
  return okReply();
}

/** `drop`. */
export function drop(request: Request): Reply {
  request.allow();
  const collection = request.existingCollection;
  if (!collection) return okReply();
  waitForWriters(collection);
  const indexes = collection.allIndexes.length;
  request.database.catalog.drop(collection);
  return okReply((writer) => {
    writer.int32('nIndexesWas', indexes);
    writer.string('ns', request.namespace);
  });
}

/** `dropDatabase`. */
export function dropDatabase(request: Request): Reply {
  request.allow();
  const database = request.existingDatabase;
  if (!database) return okReply();
  for (const collection of database.catalog.list()) waitForWriters(collection);
  for (const transaction of [...database.ledger.openTransactions]) transaction.abort();
  request.state.store.drop(database);
  return okReply((writer) => writer.string('dropped', request.databaseName));
}

/** `listCollections`. */
export function listCollections(request: Request): Reply {
  request.allow('filter', 'nameOnly', 'authorizedCollections', 'cursor');
  const filter = compileFilter(request.get('filter'));
  const nameOnly = request.flag('nameOnly');
  const all = (request.existingDatabase?.catalog.list() ?? []).map((collection) => ({
    whole: described(collection),
    name: collection.name,
  }));
  const documents = all
    .filter(({ whole }) => filter.matches(encode(whole), 0))
    .map(({ whole, name }) => encode(nameOnly ? { name, type: 'collection' } : whole));
  return request.state.cursors.first(
    request.access,
    `${request.databaseName}.$cmd.listCollections`,
    undefined,
    documents[Symbol.iterator](),
    Number.MAX_SAFE_INTEGER,
  );
}

function described(collection: Collection): Document {
  return {
    name: collection.name,
    type: 'collection',
    options: collection.options,
    info: { readOnly: false, uuid: new Binary(collection.uuid, Binary.SUBTYPE_UUID) },
    idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
  };
}

/** `listDatabases`. */
export function listDatabases(request: Request): Reply {
  request.allow('filter', 'nameOnly', 'authorizedDatabases');
  if (request.databaseName !== 'admin')
    throw new MongoError(ErrorCode.Unauthorized, 'listDatabases may only be run against the admin database.');
  const filter = compileFilter(request.get('filter'));
  const all = request.state.store.list().map(({ name, size }) => ({ name, sizeOnDisk: size, empty: false }));
  const databases = all.filter((database) => filter.matches(encode(database), 0));
  const nameOnly = request.flag('nameOnly');
  const totalSize = databases.reduce((sum, { sizeOnDisk }) => sum + sizeOnDisk, 0);
  return replyFromDocument(
    encode({
      databases: nameOnly ? databases.map(({ name }) => ({ name })) : databases,
      ...(nameOnly ? {} : { totalSize }),
      ok: 1,
    }),
  );
}

/** `collStats`, the basics. */
export function collStats(request: Request): Reply {
  request.allow('scale');
  return replyFromDocument(
    encode({ ns: request.namespace, ...sizes(request.existingCollection ? [request.existingCollection] : []), ok: 1 }),
  );
}

/** `dbStats`, the basics. */
export function dbStats(request: Request): Reply {
  request.allow('scale', 'freeStorage');
  const collections = request.existingDatabase?.catalog.list() ?? [];
  const { count, nindexes, ...rest } = sizes(collections);
  return replyFromDocument(
    encode({
      db: request.databaseName,
      collections: collections.length,
      objects: count,
      indexes: nindexes,
      ...rest,
      ok: 1,
    }),
  );
}

function sizes(collections: readonly Collection[]): {
  count: number;
  size: number;
  avgObjSize: number;
  nindexes: number;
} {
  let count = 0;
  let size = 0;
  let nindexes = 0;
  for (const collection of collections) {
    const row = collection.database.writer.get(
      `SELECT COUNT(*), COALESCE(SUM(LENGTH(doc)), 0) FROM ${collection.table}`,
    )!;
    count += Number(row[0]);
    size += Number(row[1]);
    nindexes += collection.allIndexes.length;
  }
  return { count, size, avgObjSize: count > 0 ? size / count : 0, nindexes };
}

/** `validate`: whether every index agrees with the documents, key by key. */
export function validate(request: Request): Reply {
  request.allow('full', 'repair', 'metadata', 'checkBSONConformance');
  const collection = request.existingCollection;
  if (!collection)
    throw new MongoError(ErrorCode.NamespaceNotFound, `Collection '${request.namespace}' does not exist to validate.`);
  const errors: string[] = [];
  const { writer } = collection.database;
  for (const index of collection.indexes) {
    let expected = 0;
    for (const [rid, doc] of writer.all(`SELECT rid, doc FROM ${collection.table}`)) {
      for (const key of index.keysOf(doc as Uint8Array).keys) {
        expected++;
        if (!writer.get(`SELECT 1 FROM ${index.table} WHERE k = ? AND r = ?`, key, rid as number))
          errors.push(`${index.spec.name}: document in row ${String(rid)} is missing`);
      }
    }
    const entries = Number(writer.get(`SELECT COUNT(*) FROM ${index.table}`)![0]);
    if (entries !== expected) errors.push(`${index.spec.name}: ${entries} entries where documents make ${expected}`);
  }
  const check = writer.all('PRAGMA integrity_check').map((row) => String(row[0]));
  if (check[0] !== 'ok') errors.push(...check);
  const nrecords = Number(writer.get(`SELECT COUNT(*) FROM ${collection.table}`)![0]);
  return replyFromDocument(
    encode({
      ns: request.namespace,
      nrecords,
      nIndexes: collection.allIndexes.length,
      valid: errors.length === 0,
      errors,
      ok: 1,
    }),
  );
}
