import type { RunningKafka } from '../kafka/start-kafka';
import type { TestRedis } from '../redis/test-redis';
import type { ProcessSystem } from './process-system';

export interface ChaosOptions {
  system: ProcessSystem;
  kafka: Pick<RunningKafka, 'kill' | 'start'>;
  redis?: Pick<TestRedis, 'stop' | 'restart'> | undefined;
  /** The same seed breaks the same things in the same order. */
  seed: number;
  /** How long an outage of Kafka or Redis lasts, and a process stays frozen. */
  outageMs: number;
  say: (line: string) => void;
}

/** Breaks one thing and lets it come back. */
type Blow = () => Promise<void>;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers in [0, 1) that follow from the seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Breaks things at random until the time is over: kills processes, the store among them, freezes some, takes Kafka and
 * Redis away. Nothing is mended by hand: processes are started again by their supervisor, and that is all.
 *
 * @returns how often which was broken
 */
export async function breakThings(options: ChaosOptions, durationMs: number): Promise<Record<string, number>> {
  const { system, kafka, redis, outageMs, say } = options;
  const random = seeded(options.seed);
  const names = [...system.processes.keys()];
  const any = () => {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const one = system.processes.get(name);
    if (!one) throw new Error(`there is no process ${name}`);
    return one;
  };
  const blows: [string, number, Blow][] = [
    [
      'kill',
      6,
      async () => {
        const one = any();
        say(`kill -9 ${one.name}`);
        await one.kill();
      },
    ],
    [
      'freeze',
      2,
      async () => {
        const one = any();
        say(`freeze ${one.name}`);
        one.freeze();
        await wait(outageMs / 3);
        one.thaw();
      },
    ],
    [
      'kafka',
      1,
      async () => {
        say(`Kafka is gone for ${outageMs / 1000} s`);
        await kafka.kill();
        await wait(outageMs);
        await kafka.start();
      },
    ],
  ];
  if (redis) {
    blows.push([
      'redis',
      1,
      async () => {
        say(`Redis is gone for ${outageMs / 1000} s`);
        await redis.stop();
        await wait(outageMs);
        await redis.restart();
      },
    ]);
  }
  const total = blows.reduce((sum, [, weight]) => sum + weight, 0);
  const dealt: Record<string, number> = {};
  const until = performance.now() + durationMs;
  while (performance.now() < until) {
    let pick = random() * total;
    const blow = blows.find(([, weight]) => {
      pick -= weight;
      return pick < 0;
    });
    if (!blow) continue;
    const [name, , deal] = blow;
    dealt[name] = (dealt[name] ?? 0) + 1;
    await deal();
    await wait(500 + random() * 3_000);
  }
  return dealt;
}
