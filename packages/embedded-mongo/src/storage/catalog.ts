import { randomBytes } from 'node:crypto';
import { type Document, decode, encode, encodeValue } from '../bson/decode';
import { ErrorCode, MongoError } from '../errors';
import { compileFilter, everything } from '../query/filter';
import { Collection } from './collection';
import type { Host } from './host';
import { Index, type IndexSpec } from './index';

const schema = `
  CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, uuid BLOB NOT NULL, options BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS indexes (id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, spec BLOB NOT NULL, multikey INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE IF NOT EXISTS retries (sid BLOB PRIMARY KEY, txn INTEGER NOT NULL, reply BLOB NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
`;

/** A database's collections and indexes, in memory and in SQLite. */
export class Catalog {
  private readonly collections = new Map<string, Collection>();
  private nextCollection = 1;
  private nextIndex = 1;

  constructor(private readonly database: Host) {
    database.writer.exec(schema);
  }

  /** Reads everything back; also after a failed batch, whose changes are gone. */
  load(): void {
    const { writer } = this.database;
    this.forget();
    for (const [id, name, uuid, options] of writer.all('SELECT id, name, uuid, options FROM collections ORDER BY id')) {
      const collection = new Collection(
        this.database,
        id as number,
        name as string,
        uuid as Uint8Array,
        decode(options as Uint8Array),
        0,
      );
      for (const [indexId, spec, multikey] of writer.all(
        'SELECT id, spec, multikey FROM indexes WHERE collection = ? ORDER BY id',
        id as number,
      )) {
        collection.indexes.push(makeIndex(indexId as number, specFrom(decode(spec as Uint8Array)), multikey === 1, 0));
      }
      this.collections.set(collection.name, collection);
    }
    this.nextCollection = 1 + Number(writer.get('SELECT COALESCE(MAX(id), 0) FROM collections')![0]);
    this.nextIndex = 1 + Number(writer.get('SELECT COALESCE(MAX(id), 0) FROM indexes')![0]);
  }

  get(name: string): Collection | undefined {
    return this.collections.get(name);
  }

  list(): Collection[] {
    return [...this.collections.values()];
  }

  /** Makes a collection that does not exist yet. */
  create(name: string, options: Document = {}): Collection {
    checkCollectionName(this.database.name, name);
    const { writer, ledger } = this.database;
    this.database.beginBatch();
    const id = this.nextCollection++;
    const uuid = randomBytes(16);
    writer.exec(`CREATE TABLE c${id} (rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc BLOB NOT NULL)`);
    writer.run(
      'INSERT INTO collections (id, name, uuid, options) VALUES (?, ?, ?, ?)',
      id,
      name,
      uuid,
      encode(options),
    );
    const collection = new Collection(this.database, id, name, uuid, options, ledger.next());
    this.collections.set(name, collection);
    return collection;
  }

  /** Removes a collection with its indexes. */
  drop(collection: Collection): void {
    const { writer } = this.database;
    this.database.beginBatch();
    for (const index of collection.indexes) writer.exec(`DROP TABLE ${index.table}`);
    writer.exec(`DROP TABLE ${collection.table}`);
    writer.run('DELETE FROM indexes WHERE collection = ?', collection.id);
    writer.run('DELETE FROM collections WHERE id = ?', collection.id);
    this.collections.delete(collection.name);
    collection.leave();
  }

  /** Adds an index and fills it; a duplicate in a unique one undoes it. */
  createIndex(collection: Collection, spec: IndexSpec, fill: (index: Index) => void): Index {
    const { writer, ledger } = this.database;
    this.database.beginBatch();
    const index = makeIndex(this.nextIndex++, spec, false, ledger.next());
    const key = spec.unique
      ? 'k BLOB PRIMARY KEY, r INTEGER NOT NULL'
      : 'k BLOB NOT NULL, r INTEGER NOT NULL, PRIMARY KEY (k, r)';
    writer.exec(`SAVEPOINT build; CREATE TABLE ${index.table} (${key}) WITHOUT ROWID`);
    try {
      writer.run(
        'INSERT INTO indexes (id, collection, name, spec) VALUES (?, ?, ?, ?)',
        index.id,
        collection.id,
        spec.name,
        encode({ ...spec }),
      );
      fill(index);
    } catch (error) {
      writer.exec('ROLLBACK TO build; RELEASE build');
      throw error;
    }
    writer.exec('RELEASE build');
    collection.indexes = [...collection.indexes, index];
    return index;
  }

  dropIndex(collection: Collection, index: Index): void {
    const { writer } = this.database;
    this.database.beginBatch();
    writer.exec(`DROP TABLE ${index.table}`);
    writer.run('DELETE FROM indexes WHERE id = ?', index.id);
    collection.indexes = collection.indexes.filter((other) => other !== index);
  }

  /** Forgets everything, when the database is removed: cursors then see that their collection is gone. */
  forget(): void {
    for (const collection of this.collections.values()) collection.leave();
    this.collections.clear();
  }
}

/** Reads back what {@link Catalog.createIndex} stored. */
function specFrom(document: Document): IndexSpec {
  return document as unknown as IndexSpec;
}

function makeIndex(id: number, spec: IndexSpec, multikey: boolean, createdAt: number): Index {
  const filter = spec.options.partialFilterExpression;
  const partial = filter === undefined ? everything : compileFilter(encodeValue(filter));
  return new Index(id, `x${id}`, spec, partial, multikey, createdAt);
}

function checkCollectionName(database: string, name: string): void {
  const bad =
    name === '' ||
    name.startsWith('.') ||
    name.endsWith('.') ||
    name.includes('$') ||
    name.includes('\0') ||
    Buffer.byteLength(`${database}.${name}`) > 255;
  if (bad || name.startsWith('system.'))
    throw new MongoError(ErrorCode.InvalidNamespace, `Invalid collection name: ${name}`);
}
