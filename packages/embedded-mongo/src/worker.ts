import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerMessage } from './index';
import { MongoServer, type ServerSettings } from './server';

/** The server in a thread of its own: node:sqlite is synchronous, so a long query blocks only this thread. */
async function main(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('worker.js runs as a worker thread only');
  const say = (message: WorkerMessage): void => port.postMessage(message);
  try {
    const server = new MongoServer(workerData as ServerSettings);
    const listening = await server.listen();
    port.once('message', () => {
      void server.close().then(() => port.close());
    });
    say({ kind: 'listening', port: listening });
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    port.close();
  }
}

void main();
