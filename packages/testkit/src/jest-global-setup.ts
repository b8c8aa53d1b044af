import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedMongo } from '@roster/embedded-mongo';
import { type Engines, publishEngines } from './engines';
import { chooseKafka } from './kafka/shared-kafka';
import { choosePython } from './python/choose-python';
import { chooseRedis } from './redis/start-redis';

declare global {
  // eslint-disable-next-line no-var -- what jest's global setup hands to its teardown
  var stopTestEngines: (() => Promise<void>) | undefined;
}

/** An engine that the tests run on, and how it is ended after them. */
interface Chosen<E> {
  engine: E;
  close(): Promise<void>;
}

/** Uses what is there: addresses in the environment, else engines of this machine. Says which. */
export default async function setup(): Promise<void> {
  const mongo = await chooseMongo(process.env.TEST_MONGODB_URL);
  const redis = await chooseRedis(process.env.TEST_REDIS_URL);
  const python = await choosePython();
  const kafka = await chooseKafka(process.env.TEST_KAFKA_BROKERS, (kafkaKind) =>
    publishEngines({ ...chosen, kafkaKind }),
  );
  globalThis.stopTestEngines = async () => {
    await kafka.close();
    await redis.close();
    await mongo.close();
  };
  const chosen: Engines = {
    ...mongo.engine,
    ...(redis.url === undefined ? {} : { redisUrl: redis.url }),
    redisKind: redis.kind,
    redisOwn: redis.own,
    ...(kafka.url === undefined ? {} : { kafkaUrl: kafka.url }),
    kafkaKind: kafka.kind,
    kafkaOwn: kafka.own,
    ...(python.program === undefined ? {} : { python: python.program }),
    pythonKind: python.kind,
  };
  publishEngines(chosen);
}

async function chooseMongo(given: string | undefined): Promise<Chosen<Pick<Engines, 'mongoUrl' | 'mongoKind'>>> {
  if (given) {
    return {
      engine: { mongoUrl: given, mongoKind: 'MongoDB at TEST_MONGODB_URL' },
      close: () => Promise.resolve(),
    };
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'roster-test-'));
  // Crash safety has its own suite; here nothing has to survive the power cord. And nothing is over by the machine's clock:
  // what a test made at a time of its own, years ago, would be gone once a minute, whatever the test was about to read.
  const ttlSweepMs = 24 * 3_600_000;
  const server = await startEmbeddedMongo({ dataDir, synchronous: 'OFF', inWorker: true, ttlSweepMs });
  return {
    engine: { mongoUrl: server.url, mongoKind: 'embedded (packages/embedded-mongo)' },
    close: () => server.close(),
  };
}
