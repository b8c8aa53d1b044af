import { type Db, MongoClient } from 'mongodb';
import { type EmbeddedMongo, type EmbeddedMongoOptions, startEmbeddedMongo } from '../index';

/** A server in this process with a driver connected to it. */
export interface Harness {
  readonly server: EmbeddedMongo;
  readonly client: MongoClient;
  readonly db: Db;
  stop(): Promise<void>;
}

/** Starts one for a test file. */
export async function startHarness(options: Partial<EmbeddedMongoOptions> = {}): Promise<Harness> {
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
