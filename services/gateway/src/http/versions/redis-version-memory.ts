import type { Clock, VersionMarks } from '@roster/service-kit';
import type { Redis } from 'ioredis';
import { LuaScript } from '../../redis/lua-script';
import { maxMarks, rememberedMs } from './version-memory';

/**
 * Kept of a caller: `[[mark, version, until], ...]` in the order of the writes. ARGV: now, until, the most marks kept,
 * then mark and version in turn.
 */
const script = new LuaScript(`
local now, until_ms, most = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local wrote = {}
for i = 4, #ARGV, 2 do wrote[ARGV[i]] = tonumber(ARGV[i + 1]) end
local marks = {}
local kept = redis.call('GET', KEYS[1])
for _, one in ipairs(kept and cjson.decode(kept) or {}) do
  if one[3] > now then
    if not wrote[one[1]] then marks[#marks + 1] = one
    elseif one[2] > wrote[one[1]] then wrote[one[1]] = one[2] end
  end
end
for i = 4, #ARGV, 2 do marks[#marks + 1] = {ARGV[i], wrote[ARGV[i]], until_ms} end
local newest = {}
for i = math.max(1, #marks - most + 1), #marks do newest[#newest + 1] = marks[i] end
redis.call('SET', KEYS[1], cjson.encode(newest), 'PX', until_ms - now + 60000)
`);

/** What callers wrote, in Redis: one round trip to ask, one to note, whichever gateway it is. */
export class RedisMarks {
  constructor(
    private readonly prefix: string,
    private readonly clock: Clock,
  ) {}

  async seenBy(redis: Redis, caller: string): Promise<VersionMarks> {
    const kept = await redis.get(this.keyOf(caller));
    if (kept === null) return new Map();
    const now = this.clock.now().getTime();
    const marks = JSON.parse(kept) as [string, number, number][];
    return new Map(marks.filter(([, , until]) => until > now).map(([mark, version]) => [mark, version]));
  }

  async remember(redis: Redis, caller: string, wrote: VersionMarks): Promise<void> {
    const now = this.clock.now().getTime();
    const newest = [...wrote].slice(-maxMarks).flat();
    await script.run(redis, this.keyOf(caller), now, now + rememberedMs, maxMarks, ...newest);
  }

  private keyOf(caller: string): string {
    return `${this.prefix}wrote:${caller}`;
  }
}
