import type { Clock, Logger } from '@roster/service-kit';
import type { GatewayConfig } from '../config';
import { SharedRedis } from '../redis/shared-redis';
import type { IdempotencyStore } from './idempotency/idempotency-store';
import { MemoryIdempotencyStore } from './idempotency/memory-idempotency-store';
import { SealedAnswers } from './idempotency/sealed-answers';
import { SharedIdempotencyStore } from './idempotency/shared-idempotency-store';
import type { RateLimiter } from './limits/limiter';
import { MemoryRateLimiter } from './limits/memory-limiter';
import { SharedRateLimiter } from './limits/shared-limiter';
import type { LiveChannels } from './live/live-channels';
import { MemoryLiveChannels } from './live/memory-live-channels';
import { SharedLiveChannels } from './live/shared-live-channels';
import { MemoryVersionMemory } from './versions/memory-version-memory';
import { SharedVersionMemory } from './versions/shared-version-memory';
import type { VersionMemory } from './versions/version-memory';

/** All that a gateway remembers from one request to the next, of which several gateways must have one. */
export interface GatewayState {
  limiter: RateLimiter;
  idempotency: IdempotencyStore;
  versions: VersionMemory;
  live: LiveChannels;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Shared in Redis where `REDIS_URL` says where it is; else in this process's memory. */
export function createGatewayState(config: GatewayConfig, clock: Clock, log: Logger): GatewayState {
  if (config.REDIS_URL === undefined) return stateOfOne(clock);
  const redis = new SharedRedis(
    { url: config.REDIS_URL, prefix: config.ROSTER_REDIS_PREFIX, timeoutMs: config.ROSTER_REDIS_TIMEOUT_MS },
    log,
  );
  const live = new SharedLiveChannels(redis, log);
  const answers = new SealedAnswers(config.ROSTER_PEER_TOKEN);
  return {
    limiter: new SharedRateLimiter(redis, clock),
    idempotency: new SharedIdempotencyStore(redis, answers, clock, log),
    versions: new SharedVersionMemory(redis, clock),
    live,
    start: () => redis.start(),
    stop: async () => {
      await live.stop();
      await redis.stop();
    },
  };
}

function stateOfOne(clock: Clock): GatewayState {
  const live = new MemoryLiveChannels();
  return {
    limiter: new MemoryRateLimiter(clock),
    idempotency: new MemoryIdempotencyStore(clock),
    versions: new MemoryVersionMemory(clock),
    live,
    start: () => Promise.resolve(),
    stop: () => {
      live.closeAll();
      return Promise.resolve();
    },
  };
}
