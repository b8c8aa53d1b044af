import { type Engines, engines } from './engines';

type DescribeSuite = (name: string, suite: () => void) => void;

/** Suites that need an engine. Without it they are skipped, and the closing report of the engines says so. */
const describeWith =
  (isThere: (engines: Engines) => boolean): DescribeSuite =>
  (name, suite) =>
    isThere(engines()) ? describe(name, suite) : describe.skip(name, suite);

/** Suites on the brokers that all share: `kafkaBrokers`. */
export const describeWithKafka = describeWith(({ kafkaUrl }) => kafkaUrl !== undefined);

/** Suites that take a broker away: `startKafka`. */
export const describeWithOwnKafka = describeWith(({ kafkaOwn }) => kafkaOwn !== 'none');

/** Suites on the Redis that all share: `sharedRedisUrl`. */
export const describeWithRedis = describeWith(({ redisUrl }) => redisUrl !== undefined);

/** Suites that take a Redis away: `startRedis`. */
export const describeWithOwnRedis = describeWith(({ redisOwn }) => redisOwn !== 'none');

/** Suites that run Python: `pythonProgram`. */
export const describeWithPython = describeWith(({ python }) => python !== undefined);
