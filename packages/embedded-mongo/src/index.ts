import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { replicaSetName } from './commands/handshake';
import { type EmbeddedMongoOptions, settingsOf } from './options';
import { MongoServer, type ServerSettings } from './server';

export { type BackupReport, backupStore } from './backup';
export type { EmbeddedMongoOptions } from './options';

/** A running embedded server. */
export interface EmbeddedMongo {
  /** What to give to mongoose or the driver: `mongodb://127.0.0.1:<port>/?replicaSet=roster-embedded`. */
  readonly url: string;
  readonly port: number;
  /** Commits what is pending, closes all connections and lets go of the data folder. */
  close(): Promise<void>;
}

/** What the worker thread says. */
export type WorkerMessage =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Starts a server that speaks MongoDB's wire protocol over SQLite.
 * @throws when the data folder is in use by another server, or the port is taken
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const settings = settingsOf(options);
  const { port, close } = options.inWorker === false ? await startHere(settings) : await startWorker(settings);
  return { url: `mongodb://${settings.host}:${port}/?replicaSet=${replicaSetName}`, port, close };
}

async function startHere(settings: ServerSettings): Promise<Omit<EmbeddedMongo, 'url'>> {
  const server = new MongoServer(settings);
  return { port: await server.listen(), close: () => server.close() };
}

/** The worker runs compiled code, also when the caller runs from sources (under jest, say). */
function workerFile(): string {
  const file = join(__dirname, '..', 'dist', 'worker.js');
  if (!existsSync(file))
    throw new Error(
      `${file} is missing: build the package first (npx tsc -b packages/embedded-mongo), or start with inWorker: false.`,
    );
  return file;
}

/**
 * Most of what a request allocates is gone with it. A larger young generation than this made nothing faster, and V8 gives
 * back little of what it has taken.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

async function startWorker(settings: ServerSettings): Promise<Omit<EmbeddedMongo, 'url'>> {
  const worker = new Worker(workerFile(), { workerData: settings, resourceLimits });
  const exited = new Promise<number>((resolve) => worker.once('exit', resolve));
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message: WorkerMessage) => {
      // From here on an error of the thread has no listener, so Node ends the process: a store that is gone must not go unnoticed.
      worker.off('error', reject);
      if (message.kind === 'listening') resolve(message.port);
      else reject(new Error(message.message));
    });
    void exited.then((code) => reject(new Error(`the embedded server's thread ended with code ${code}`)));
  });
  return {
    port,
    close: async () => {
      worker.postMessage('close');
      await exited;
    },
  };
}
