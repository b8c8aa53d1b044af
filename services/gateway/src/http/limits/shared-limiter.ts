import type { Clock } from '@roster/service-kit';
import type { SharedRedis } from '../../redis/shared-redis';
import type { Consumption, RateLimiter } from './limiter';
import { MemoryRateLimiter } from './memory-limiter';
import { RedisCounts } from './redis-limiter';

/**
 * One count for all gateways. While Redis is away each counts by itself, from where the common count stood when it last
 * saw it, so that what a caller is told goes on from there; afterwards what it counted goes into the common count.
 */
export class SharedRateLimiter implements RateLimiter {
  private readonly counts: RedisCounts;
  private readonly local: MemoryRateLimiter;

  constructor(
    private readonly redis: SharedRedis,
    clock: Clock,
  ) {
    this.counts = new RedisCounts(redis.prefix, clock);
    this.local = new MemoryRateLimiter(clock);
  }

  consume(key: string, limit: number, windowSeconds: number): Promise<Consumption> {
    return this.redis.attempt(
      'limits',
      async (redis) => {
        const known = this.local.windowOf(key);
        const { window, ...consumption } = await this.counts.consume(redis, key, limit, windowSeconds, known);
        this.local.adopt(key, window);
        return consumption;
      },
      () => this.local.consume(key, limit, windowSeconds),
    );
  }
}
