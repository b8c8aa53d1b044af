import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { startKafka } from '../kafka/start-kafka';
import { redisServerVersion, startRedisProcess } from '../redis/redis-process';
import { breakThings } from './chaos';
import { startProcessSystem } from './process-system';
import { Traffic } from './traffic';

const say = (line: string): void => void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

/** `npm run chaos -- --minutes 5 --seed 7`: the whole system as processes, broken under traffic for as long as asked. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '5' },
      seed: { type: 'string', default: String(randomInt(1_000_000)) },
      outage: { type: 'string', default: '30' },
    },
  });
  const [minutes, seed, outage] = [values.minutes, values.seed, values.outage].map(Number);
  if (![minutes, seed, outage].every((value) => value !== undefined && value >= 0))
    throw new Error('usage: chaos [--minutes N] [--seed N] [--outage SECONDS]');
  say(`seed ${seed}; again with: npm run chaos -- --minutes ${minutes} --seed ${seed} --outage ${outage}`);
  const kafka = await startKafka();
  const redis = redisServerVersion() === undefined ? undefined : await startRedisProcess();
  if (!redis) say('no redis-server on this machine: without Redis');
  const system = await startProcessSystem({ brokers: kafka.brokers, ...(redis ? { redisUrl: redis.url } : {}) });
  const traffic = new Traffic(await system.admin());
  try {
    await traffic.prepare();
    traffic.start();
    const dealt = await breakThings(
      { system, kafka, redis, seed: seed ?? 0, outageMs: (outage ?? 30) * 1_000, say },
      (minutes ?? 5) * 60_000,
    );
    await system.allReady();
    await traffic.stop();
    const proved = await traffic.prove();
    say(`broken: ${JSON.stringify(dealt)}`);
    say(
      `${traffic.requests} requests, ${traffic.failures.length} not answered as usual; proved: ${JSON.stringify(proved)}`,
    );
    return 0;
  } catch (error) {
    const logs = [...system.processes.values()].map((one) => `--- ${one.name}\n${one.said()}`);
    process.stderr.write(`${logs.join('\n')}\n`);
    throw error;
  } finally {
    await traffic.close();
    await system.stop();
    await redis?.close();
    await kafka.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
