import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedMongo } from '@roster/embedded-mongo';
import { type Engines, publishEngines } from './engines';

declare global {
  // eslint-disable-next-line no-var -- what jest's global setup hands to its teardown
  var stopTestEngines: (() => Promise<void>) | undefined;
}

/** Uses what is there: an address in the environment, else the embedded engine. Says which. */
export default async function setup(): Promise<void> {
  const given = process.env.TEST_MONGODB_URL;
  let engines: Engines;
  if (given) {
    engines = { mongoUrl: given, mongoKind: 'MongoDB at TEST_MONGODB_URL' };
  } else {
    const dataDir = await mkdtemp(join(tmpdir(), 'roster-test-'));
    // Crash safety has its own suite; here nothing has to survive the power cord.
    const server = await startEmbeddedMongo({ dataDir, synchronous: 'OFF', inWorker: true });
    globalThis.stopTestEngines = () => server.close();
    engines = { mongoUrl: server.url, mongoKind: 'embedded (packages/embedded-mongo)' };
  }
  publishEngines(engines);
  process.stdout.write(`\nEngines: MongoDB = ${engines.mongoKind}; bus = in process\n`);
}
