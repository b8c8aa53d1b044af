import {
  type Connection,
  createConnection,
  type IndexDefinition,
  type IndexOptions,
  type Model,
  type mongo,
  Schema,
  type SchemaDefinition,
} from 'mongoose';
import { connectionOptions, type StoreOptions } from './connection-options';

export interface CollectionIndex {
  keys: IndexDefinition;
  options?: IndexOptions;
}

export interface CollectionSpec {
  name: string;
  fields: SchemaDefinition;
  indexes?: CollectionIndex[];
}

/** A service's own database: one connection, its collections, and the step that builds their indexes. */
export class Database {
  private readonly models = new Map<string, { model: Model<unknown>; indexes: CollectionIndex[] }>();

  private constructor(readonly connection: Connection) {}

  /**
   * @param url mongodb:// URL of the deployment
   * @param name the database; each service has its own
   * @throws MongooseError where nothing answers within `timeoutMs`
   */
  static async connect(url: string, name: string, options: StoreOptions = {}): Promise<Database> {
    const connection = createConnection(url, connectionOptions(name, options));
    try {
      await connection.asPromise();
    } catch (error) {
      // Else its monitor goes on looking for the server, beside that of the next try.
      await connection.destroy();
      throw error;
    }
    return new Database(connection);
  }

  /**
   * Declares a collection. Documents are plain data with string ids; a field that is not declared is refused. Declared
   * once more it is the same, with the indexes of both.
   */
  collection<T>(spec: CollectionSpec): Model<T> {
    const known = this.models.get(spec.name);
    if (known) {
      const declared = new Set(known.indexes.map(({ keys }) => JSON.stringify(keys)));
      known.indexes.push(...(spec.indexes ?? []).filter(({ keys }) => !declared.has(JSON.stringify(keys))));
      return known.model as unknown as Model<T>;
    }
    const schema = new Schema(
      { _id: { type: String, required: true }, ...spec.fields },
      {
        strict: 'throw',
        strictQuery: 'throw',
        versionKey: false,
        id: false,
        minimize: false,
        collection: spec.name,
        autoCreate: false,
        autoIndex: false,
      },
    );
    const model = this.connection.model(spec.name, schema);
    this.models.set(spec.name, { model: model as unknown as Model<unknown>, indexes: [...(spec.indexes ?? [])] });
    return model as unknown as Model<T>;
  }

  /**
   * The driver's own collection, for the paths that every request takes: mongoose's casting and query building cost there
   * more than the driver and the network together, for documents that are plain data of known types already. What
   * mongoose would have refused, the caller checks (`DeclaredFields`).
   */
  plain<T extends mongo.Document>(name: string): mongo.Collection<T> {
    if (!this.connection.db) throw new Error('the database is not connected');
    return this.connection.db.collection<T>(name, { ignoreUndefined: true });
  }

  /** Creates the collections and builds their indexes: an explicit step at deploy, and at start on the embedded default. */
  async buildIndexes(): Promise<void> {
    for (const { model, indexes } of this.models.values()) {
      await model.createCollection();
      for (const { keys, options } of indexes) {
        await model.collection.createIndex(keys as Record<string, 1 | -1>, (options ?? {}) as Record<string, unknown>);
      }
    }
  }

  /** Declared indexes that are not there, as `collection (field, field)`: see `buildIndexes`. */
  async missingIndexes(): Promise<string[]> {
    const there = new Set((await this.connection.listCollections()).map(({ name }) => name));
    const missing: string[] = [];
    for (const { model, indexes } of this.models.values()) {
      const { name } = model.collection;
      const built = there.has(name) ? await model.collection.indexes() : [];
      const keys = new Set(built.map(({ key }) => JSON.stringify(key)));
      for (const index of indexes) {
        if (!keys.has(JSON.stringify(index.keys))) missing.push(`${name} (${Object.keys(index.keys).join(', ')})`);
      }
    }
    return missing;
  }

  async ping(): Promise<void> {
    await this.connection.db?.admin().ping();
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}
