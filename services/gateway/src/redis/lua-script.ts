import { hash } from 'node:crypto';
import type { Redis } from 'ioredis';

/**
 * A Lua script, run atomically by Redis over one key. It is sent by its digest; whole only where Redis does not have it
 * (any more), as after its restart.
 */
export class LuaScript {
  private readonly digest: string;

  constructor(private readonly lua: string) {
    this.digest = hash('sha1', lua, 'hex');
  }

  async run(redis: Redis, key: string, ...args: (string | number)[]): Promise<unknown> {
    try {
      return await redis.evalsha(this.digest, 1, key, ...args);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return redis.eval(this.lua, 1, key, ...args);
    }
  }
}
