import { count, type Logger, observe } from '@roster/service-kit';
import type { Redis } from 'ioredis';
import CircuitBreaker from 'opossum';
import { answeredWithin } from './answered-within';
import { quit, type RedisSettings, redisClient } from './redis-client';

/** What of the gateway's state is shared; an attribute of the metric. */
export type SharedPart = 'limits' | 'idempotency' | 'versions' | 'live';

export interface SharedRedisOptions extends RedisSettings {
  /** How long a request waits for an answer of Redis. */
  timeoutMs: number;
}

/** After an outage, how long until one request tries again where the connection has stayed open. */
const retryAfterMs = 1_000;
/** How long a start waits for the first connection. */
const startMs = 3_000;

/**
 * Redis as the gateways share it, with a way out: `attempt` asks it, or does the same in this process where it is away.
 * A breaker keeps a Redis that hangs from costing each request the whole time-out. One log line says that it went, one
 * that it is back.
 */
export class SharedRedis {
  readonly prefix: string;
  private readonly redis: Redis;
  private readonly breaker: CircuitBreaker<[(redis: Redis) => Promise<unknown>], unknown>;
  private readonly onBackListeners: (() => void)[] = [];
  private unobserve: () => void = () => undefined;
  private lastError: unknown;
  private isStopping = false;
  private told: 'away' | 'back' = 'back';

  constructor(
    private readonly options: SharedRedisOptions,
    private readonly log: Logger,
  ) {
    this.prefix = options.prefix;
    this.redis = redisClient(options, 'roster-gateway');
    this.breaker = new CircuitBreaker((task) => answeredWithin(options.timeoutMs, task(this.redis)), {
      name: 'redis',
      timeout: false,
      errorThresholdPercentage: 50,
      // Of the last second, so that a Redis that stops answering in the middle of traffic is soon more than half of it.
      rollingCountTimeout: 1_000,
      rollingCountBuckets: 4,
      volumeThreshold: 1,
      resetTimeout: retryAfterMs,
      enableSnapshots: false,
    });
    this.listen();
  }

  /** True while Redis is not asked. */
  get isAway(): boolean {
    return this.breaker.opened;
  }

  /** Connects. Goes on without where Redis does not answer: requests do, too. */
  async start(): Promise<void> {
    this.unobserve = observe(['roster.redis.breaker.state'], (tell) => {
      tell('roster.redis.breaker.state', this.breaker.halfOpen ? 1 : this.breaker.opened ? 2 : 0, {});
    });
    try {
      await answeredWithin(startMs, this.redis.connect());
    } catch (error) {
      this.lastError = error;
      this.breaker.open();
    }
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.unobserve();
    await quit(this.redis);
    this.breaker.shutdown();
  }

  /**
   * Asks Redis; where it is away, or does not answer in time, does the same here and counts that.
   *
   * @param local what a gateway alone would do; must not be wrong where Redis did what it was asked, too
   */
  async attempt<T>(part: SharedPart, shared: (redis: Redis) => Promise<T>, local: () => Promise<T> | T): Promise<T> {
    try {
      return (await this.breaker.fire(shared)) as T;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EOPENBREAKER') this.lastError = error;
      count('roster.redis.fallbacks', { part });
      return local();
    }
  }

  /** @param listener called each time that Redis is used again after an outage */
  onBack(listener: () => void): void {
    this.onBackListeners.push(listener);
  }

  /** A connection of its own, for subscriptions; whoever asked for it closes it. */
  subscriber(): Redis {
    return redisClient(this.options, 'roster-gateway-live');
  }

  private listen(): void {
    this.redis.on('error', (error: unknown) => {
      this.lastError = error;
    });
    this.redis.on('close', () => {
      if (!this.isStopping) this.breaker.open();
    });
    // Its handshake was answered, so nobody has to try first.
    this.redis.on('ready', () => this.breaker.close());
    this.breaker.on('open', () => this.tell('away'));
    this.breaker.on('close', () => this.tell('back'));
  }

  /** A breaker that tries and fails opens again: that is no news. */
  private tell(state: 'away' | 'back'): void {
    if (state === this.told) return;
    this.told = state;
    if (state === 'away') {
      this.log.warn({ err: this.lastError }, 'Redis is away: this gateway counts and remembers by itself');
      return;
    }
    this.lastError = undefined;
    this.log.info('Redis is back: limits, idempotency keys and marks are shared again');
    for (const listener of this.onBackListeners) listener();
  }
}
