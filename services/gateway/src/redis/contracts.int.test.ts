import { randomUUID } from 'node:crypto';
import { createLogger } from '@roster/service-kit';
import { describeWithRedis, sharedRedisUrl, TestClock } from '@roster/testkit';
import { idempotencyContract, limiterContract, liveContract, versionMemoryContract } from '@roster/testkit/gateway';
import { SealedAnswers } from '../http/idempotency/sealed-answers';
import { SharedIdempotencyStore } from '../http/idempotency/shared-idempotency-store';
import { SharedRateLimiter } from '../http/limits/shared-limiter';
import { SharedLiveChannels } from '../http/live/shared-live-channels';
import { SharedVersionMemory } from '../http/versions/shared-version-memory';
import { SharedRedis } from './shared-redis';

const log = createLogger('test', 'silent');

/** Has no way out: what does not come from Redis fails the test. */
class OnlyRedis extends SharedRedis {
  override attempt<T>(...[part, shared]: Parameters<SharedRedis['attempt']>): Promise<T> {
    return super.attempt(part, shared, () => {
      throw new Error(`${part} did not come from Redis`);
    }) as Promise<T>;
  }
}

const prefix = `t${randomUUID()}:`;

async function connect(): Promise<SharedRedis> {
  const redis = new OnlyRedis({ url: sharedRedisUrl(), prefix, timeoutMs: 10_000 }, log);
  await redis.start();
  return redis;
}

describeWithRedis('over Redis', () => {
  limiterContract('Redis', async () => {
    const redis = await connect();
    return { make: (clock) => new SharedRateLimiter(redis, clock), close: () => redis.stop() };
  });

  versionMemoryContract('Redis', async () => {
    const redis = await connect();
    return { make: (clock) => new SharedVersionMemory(redis, clock), close: () => redis.stop() };
  });

  idempotencyContract('Redis', async () => {
    const redis = await connect();
    const clock = new TestClock();
    const answers = new SealedAnswers(['a-peer-token-for-tests']);
    return {
      store: new SharedIdempotencyStore(redis, answers, clock, log),
      another: new SharedIdempotencyStore(redis, answers, clock, log),
      pass: (ms: number) => {
        clock.advance(ms);
        return Promise.resolve();
      },
      close: () => redis.stop(),
    };
  });

  liveContract('Redis', async () => {
    const [one, two] = [await connect(), await connect()];
    const [here, there] = [new SharedLiveChannels(one, log), new SharedLiveChannels(two, log)];
    return {
      here,
      there,
      close: async () => {
        await Promise.all([here.stop(), there.stop()]);
        await Promise.all([one.stop(), two.stop()]);
      },
    };
  });
});
