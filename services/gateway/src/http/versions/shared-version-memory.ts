import { type Clock, raiseMark, type VersionMarks } from '@roster/service-kit';
import type { SharedRedis } from '../../redis/shared-redis';
import { MemoryVersionMemory } from './memory-version-memory';
import { RedisMarks } from './redis-version-memory';
import type { VersionMemory } from './version-memory';

/**
 * What callers wrote through any gateway. What they wrote through this one is remembered here as well, so that it is
 * not forgotten with Redis; around an outage a caller may so have twice the marks, for half a minute.
 */
export class SharedVersionMemory implements VersionMemory {
  private readonly marks: RedisMarks;
  private readonly local: MemoryVersionMemory;

  constructor(
    private readonly redis: SharedRedis,
    clock: Clock,
  ) {
    this.marks = new RedisMarks(redis.prefix, clock);
    this.local = new MemoryVersionMemory(clock);
  }

  async seenBy(caller: string): Promise<VersionMarks> {
    const shared = await this.redis.attempt(
      'versions',
      (redis) => this.marks.seenBy(redis, caller),
      () => new Map<string, number>(),
    );
    for (const [mark, version] of await this.local.seenBy(caller)) raiseMark(shared, mark, version);
    return shared;
  }

  async remember(caller: string, wrote: VersionMarks): Promise<void> {
    if (wrote.size === 0) return;
    await this.local.remember(caller, wrote);
    await this.redis.attempt(
      'versions',
      (redis) => this.marks.remember(redis, caller, wrote),
      () => undefined,
    );
  }
}
