import type { Clock } from '@roster/service-kit';
import type { Redis } from 'ioredis';
import { LuaScript } from '../../redis/lua-script';
import type { Claim, KeptAnswer } from './idempotency-store';
import type { SealedAnswers } from './sealed-answers';

/** Redis clears away by its own clock; the gateways', by which keys count, may differ from it by this much. */
const slackMs = 60_000;

/** ARGV: now, fingerprint, token, until, milliseconds to live. */
const claimScript = new LuaScript(`
local kept = redis.call('HMGET', KEYS[1], 'fingerprint', 'until', 'answer')
if kept[1] and tonumber(kept[2]) > tonumber(ARGV[1]) then
  if kept[1] ~= ARGV[2] then return {'other'} end
  if kept[3] then return {'answered', kept[3]} end
  return {'running'}
end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'fingerprint', ARGV[2], 'token', ARGV[3], 'until', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return {'claimed'}
`);

/** ARGV: token, answer, until, milliseconds to live. */
const keepScript = new LuaScript(`
if redis.call('HGET', KEYS[1], 'token') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'answer', ARGV[2], 'until', ARGV[3])
redis.call('HDEL', KEYS[1], 'token')
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 1
`);

/** ARGV: token. */
const releaseScript = new LuaScript(`
if redis.call('HGET', KEYS[1], 'token') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0
`);

/** What a key is in Redis; `claimed` with the token that was given. */
export type SharedClaim = Exclude<Claim, { state: 'claimed' }> | { state: 'claimed' };

/** Idempotency keys in Redis: each step one atomic round trip; answers are sealed. */
export class RedisClaims {
  constructor(
    private readonly prefix: string,
    private readonly answers: SealedAnswers,
    private readonly clock: Clock,
  ) {}

  /** @param token the claimant's own, so that it is known even where the answer to this claim never arrives */
  async claim(
    redis: Redis,
    key: string,
    fingerprint: string,
    leaseSeconds: number,
    token: string,
  ): Promise<SharedClaim> {
    const now = this.clock.now().getTime();
    const leaseMs = leaseSeconds * 1000;
    const reply = await claimScript.run(
      redis,
      this.keyOf(key),
      now,
      fingerprint,
      token,
      now + leaseMs,
      leaseMs + slackMs,
    );
    const [state, sealed] = reply as ['claimed' | 'running' | 'other' | 'answered', string?];
    if (state !== 'answered') return { state };
    const answer = await this.answers.open(sealed ?? '');
    return answer ? { state: 'answered', answer } : { state: 'done' };
  }

  /** @returns whether the claim was still the token's */
  async keep(redis: Redis, key: string, token: string, answer: KeptAnswer, seconds: number): Promise<boolean> {
    const sealed = await this.answers.seal(answer);
    const ms = seconds * 1000;
    const until = this.clock.now().getTime() + ms;
    return (await keepScript.run(redis, this.keyOf(key), token, sealed, until, ms + slackMs)) === 1;
  }

  async release(redis: Redis, key: string, token: string): Promise<void> {
    await releaseScript.run(redis, this.keyOf(key), token);
  }

  private keyOf(key: string): string {
    return `${this.prefix}once:${key}`;
  }
}
