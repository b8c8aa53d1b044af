import { type EmbeddedMongo, type EmbeddedMongoOptions, startEmbeddedMongo } from '../index';

/** What a test needs of the driver's client. The driver is a dependency of tests alone, so each test brings it along. */
interface Client<Db> {
  connect(): Promise<unknown>;
  close(): Promise<void>;
  db(name: string): Db;
}

/** A server in this process with a driver connected to it. */
export interface Harness<C, Db> {
  readonly server: EmbeddedMongo;
  readonly client: C;
  readonly db: Db;
  stop(): Promise<void>;
}

/** Starts one for a test file. */
export async function startHarness<Db, C extends Client<Db>>(
  MongoClient: new (url: string) => C & Client<Db>,
  options: Partial<EmbeddedMongoOptions> = {},
): Promise<Harness<C, Db>> {
  const server = await startEmbeddedMongo({ dataDir: ':memory:', inWorker: false, ...options });
  const client = new MongoClient(server.url);
  await client.connect();
  return {
    server,
    client,
    db: client.db('test'),
    stop: async () => {
      await client.close();
      await server.close();
    },
  };
}

/** What a promise was rejected with. */
export async function rejection(
  promise: Promise<unknown>,
): Promise<{ code?: number; message: string; errorLabels?: string[]; [name: string]: unknown }> {
  try {
    await promise;
  } catch (error) {
    return error as { message: string };
  }
  throw new Error('it was not rejected');
}
