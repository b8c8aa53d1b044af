import type { Clock } from '@roster/service-kit';
import type { Redis } from 'ioredis';
import { LuaScript } from '../../redis/lua-script';
import type { Consumption } from './limiter';
import type { CountingWindow } from './memory-limiter';

/**
 * ARGV: now, limit, seconds of a window, then what the gateway itself knows of the caller's window: used, end. Redis may
 * know less, after a restart or an eviction: then the window goes on from there instead of beginning anew. Never more
 * than the truth comes in that way, since a gateway knows what Redis told it, and what it counted itself.
 */
const script = new LuaScript(`
local now, limit, seconds = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local known_used, known_end = tonumber(ARGV[4]), tonumber(ARGV[5])
local kept = redis.call('HMGET', KEYS[1], 'used', 'end')
local used, ends_at = tonumber(kept[1] or 0), tonumber(kept[2] or 0)
if ends_at <= now then
  if known_end > now then used, ends_at = known_used, known_end
  else used, ends_at = 0, math.ceil(now) + seconds end
elseif known_end == ends_at and known_used > used then used = known_used end
local allowed = used < limit
if allowed then used = used + 1 end
redis.call('HSET', KEYS[1], 'used', used, 'end', ends_at)
redis.call('PEXPIRE', KEYS[1], math.ceil((ends_at - now + 60) * 1000))
return {allowed and 1 or 0, used, ends_at}
`);

const unknown: CountingWindow = { used: 0, endsAt: 0 };

/** Counts in Redis: one atomic round trip. Windows end by the gateways' clocks, which NTP keeps together. */
export class RedisCounts {
  constructor(
    private readonly prefix: string,
    private readonly clock: Clock,
  ) {}

  /**
   * @param known the caller's window as this gateway last saw it
   * @returns also the window, for the next time
   */
  async consume(
    redis: Redis,
    key: string,
    limit: number,
    windowSeconds: number,
    known: CountingWindow = unknown,
  ): Promise<Consumption & { window: CountingWindow }> {
    const now = this.clock.now().getTime() / 1000;
    const reply = await script.run(
      redis,
      `${this.prefix}limit:${key}`,
      now,
      limit,
      windowSeconds,
      known.used,
      known.endsAt,
    );
    const [allowed, used, endsAt] = reply as [number, number, number];
    return {
      allowed: allowed === 1,
      remaining: Math.max(0, limit - used),
      resetsAt: endsAt,
      window: { used, endsAt },
    };
  }
}
