import { randomUUID } from 'node:crypto';
import type { Clock, Logger } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';
import type { SharedRedis } from '../../redis/shared-redis';
import type { Claim, IdempotencyStore, KeptAnswer } from './idempotency-store';
import { MemoryIdempotencyStore } from './memory-idempotency-store';
import { RedisClaims } from './redis-claims';
import type { SealedAnswers } from './sealed-answers';

/** A claim that a request of this gateway holds. */
interface Held {
  fingerprint: string;
  sharedToken: string;
}

/** An answer that Redis has not heard of. */
interface Owed {
  fingerprint: string;
  answer: KeptAnswer;
  until: number;
}

/** How long a claim stands that only hands an answer over. */
const handOverSeconds = 10;

/**
 * One memory of keys for all gateways. Every claim is noted here, too: a repeat that comes to the same gateway is told
 * the same while Redis is away. Where it is away, a key that this gateway does not know is claimed here alone, and the
 * claim says so. What was answered meanwhile is handed over when Redis is back.
 */
export class SharedIdempotencyStore implements IdempotencyStore {
  private readonly claims: RedisClaims;
  private readonly local: MemoryIdempotencyStore;
  /** By this gateway's tokens; as many as there are requests at work, or a little more. */
  private readonly held = new LRUCache<string, Held>({ max: 100_000 });
  private readonly owed = new LRUCache<string, Owed>({
    max: 10_000,
    maxSize: 16_000_000,
    sizeCalculation: ({ answer }) => answer.body.length + 400,
  });

  constructor(
    private readonly redis: SharedRedis,
    answers: SealedAnswers,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {
    this.claims = new RedisClaims(redis.prefix, answers, clock);
    this.local = new MemoryIdempotencyStore(clock);
    redis.onBack(() => void this.handOver());
  }

  async claim(key: string, fingerprint: string, leaseSeconds: number): Promise<Claim> {
    const here = await this.local.claim(key, fingerprint, leaseSeconds);
    if (here.state !== 'claimed') return here;
    const sharedToken = randomUUID();
    const shared = await this.redis.attempt(
      'idempotency',
      (redis) => this.claims.claim(redis, key, fingerprint, leaseSeconds, sharedToken),
      () => undefined,
    );
    if (shared && shared.state !== 'claimed') {
      await this.local.release(key, here.token);
      return shared;
    }
    // Though nobody answered, the claim may have arrived: it is kept or released like any other.
    this.held.set(here.token, { fingerprint, sharedToken });
    return shared ? here : { ...here, alone: true };
  }

  async keep(key: string, token: string, answer: KeptAnswer, seconds: number): Promise<void> {
    const held = this.letGo(token);
    await this.local.keep(key, token, answer, seconds);
    if (!held) return;
    const { fingerprint, sharedToken } = held;
    const until = this.clock.now().getTime() + seconds * 1000;
    await this.redis.attempt(
      'idempotency',
      async (redis) => {
        if (await this.claims.keep(redis, key, sharedToken, answer, seconds)) return;
        // Redis was away in between, or has forgotten the claim in a restart.
        await this.claims.claim(redis, key, fingerprint, handOverSeconds, sharedToken);
        await this.claims.keep(redis, key, sharedToken, answer, seconds);
      },
      () => void this.owed.set(key, { fingerprint, answer, until }),
    );
  }

  async release(key: string, token: string): Promise<void> {
    const held = this.letGo(token);
    await this.local.release(key, token);
    if (!held) return;
    await this.redis.attempt(
      'idempotency',
      (redis) => this.claims.release(redis, key, held.sharedToken),
      () => undefined,
    );
  }

  private letGo(token: string): Held | undefined {
    const held = this.held.get(token);
    this.held.delete(token);
    return held;
  }

  /** Gives Redis what it missed, one after the other. What it refuses in another outage stays owed. */
  private async handOver(): Promise<void> {
    const count = this.owed.size;
    for (const [key, { fingerprint, answer, until }] of [...this.owed.entries()]) {
      const seconds = Math.floor((until - this.clock.now().getTime()) / 1000);
      const isGone = await this.redis.attempt(
        'idempotency',
        async (redis) => {
          const token = randomUUID();
          const { state } = await this.claims.claim(redis, key, fingerprint, handOverSeconds, token);
          if (state === 'claimed' && seconds > 0) await this.claims.keep(redis, key, token, answer, seconds);
          return true;
        },
        () => false,
      );
      if (!isGone) return;
      this.owed.delete(key);
    }
    if (count > 0) this.log.info({ count }, 'handed over the answers of requests with an Idempotency-Key');
  }
}
