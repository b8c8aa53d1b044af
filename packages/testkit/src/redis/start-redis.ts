import { engines, type OwnRedis } from '../engines';
import { dockerAnswers, startRedisContainer } from './redis-container';
import { redisServerVersion, startRedisProcess } from './redis-process';
import type { TestRedis } from './test-redis';

/** What a run of tests has of Redis. */
export interface ChosenRedis {
  /** Shared by the suites, each under a prefix of its own; absent where there is none. */
  url?: string;
  /** For people. */
  kind: string;
  /** How `startRedis` makes one that a test may take away. */
  own: OwnRedis;
  close(): Promise<void>;
}

/** @param given `TEST_REDIS_URL` */
export async function chooseRedis(given: string | undefined): Promise<ChosenRedis> {
  const version = redisServerVersion();
  const own: OwnRedis = (await dockerAnswers()) ? 'container' : version === undefined ? 'none' : 'process';
  if (given) {
    const outages = own === 'none' ? '; NONE to be taken away, so outages are NOT TESTED' : '';
    return { url: given, kind: `Redis at TEST_REDIS_URL${outages}`, own, close: () => Promise.resolve() };
  }
  if (own === 'none') {
    return { kind: 'NONE: what needs Redis is NOT TESTED (install redis-server)', own, close: () => Promise.resolve() };
  }
  const redis = await startKind(own);
  const kind = own === 'container' ? 'a container' : `redis-server ${version} of this machine`;
  return { url: redis.url, kind, own, close: () => redis.close() };
}

const startKind = (own: 'container' | 'process'): Promise<TestRedis> =>
  own === 'container' ? startRedisContainer() : startRedisProcess();

/**
 * A Redis that is the test's alone: to be stopped, killed, frozen and started again.
 *
 * @throws Error where this machine can start none: see `describeWithOwnRedis`
 */
export function startRedis(): Promise<TestRedis> {
  const { redisOwn } = engines();
  if (redisOwn === 'none') throw new Error('no Redis can be started here');
  return startKind(redisOwn);
}

/** The address of the Redis that all suites share. Each keeps to a prefix of its own. */
export function sharedRedisUrl(): string {
  const { redisUrl } = engines();
  if (redisUrl === undefined) throw new Error('there is no Redis in this run');
  return redisUrl;
}
