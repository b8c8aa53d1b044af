import type { Logger } from '@roster/service-kit';
import type { Redis } from 'ioredis';
import { answeredWithin } from '../../redis/answered-within';
import { quit } from '../../redis/redis-client';
import type { SharedRedis } from '../../redis/shared-redis';
import type { LiveChannels, LiveSubscription } from './live-channels';
import { MemoryLiveChannels } from './memory-live-channels';

/** How often a connection that only listens is asked whether it still lives; without an answer it is made anew. */
const pingMs = 10_000;
const subscribeMs = 3_000;

/**
 * Channels over all gateways, by publish and subscribe of Redis, on a connection of their own that is opened for the
 * first subscriber. While Redis is away messages reach the subscribers of this gateway; when it is back, all of them
 * hear of the gap.
 */
export class SharedLiveChannels implements LiveChannels {
  private readonly here = new MemoryLiveChannels();
  private readonly prefix: string;
  private listening: Redis | undefined;
  private connected: Promise<void> | undefined;
  private pings: NodeJS.Timeout | undefined;
  /** Messages may have passed by unheard. */
  private hasMissed = false;

  constructor(
    private readonly redis: SharedRedis,
    private readonly log: Logger,
  ) {
    this.prefix = `${redis.prefix}live:`;
  }

  async publish(channel: string, text: string): Promise<void> {
    await this.redis.attempt(
      'live',
      async (redis) => {
        await redis.publish(this.prefix + channel, text);
      },
      () => this.here.deliver(channel, text),
    );
  }

  async subscribe(channel: string): Promise<LiveSubscription> {
    const subscription = this.here.add(channel, () => this.leave(channel));
    try {
      await answeredWithin(subscribeMs, this.join(channel));
    } catch (error) {
      this.hasMissed = true;
      this.log.debug({ err: error }, 'a live subscriber hears this gateway only, until Redis is back');
    }
    return subscription;
  }

  async stop(): Promise<void> {
    clearInterval(this.pings);
    this.here.closeAll();
    if (this.listening) await quit(this.listening);
  }

  private async join(channel: string): Promise<void> {
    this.connected ??= this.listen();
    await this.connected;
    await this.listening?.subscribe(this.prefix + channel);
  }

  private leave(channel: string): void {
    if (this.listening?.status !== 'ready') return;
    void this.quietly(this.listening.unsubscribe(this.prefix + channel));
  }

  /** Never rejects: a connection that did not come about at first is tried again, and then all channels are joined. */
  private async listen(): Promise<void> {
    const redis = this.redis.subscriber();
    this.listening = redis;
    redis.on('message', (channel: string, text: string) => this.here.deliver(channel.slice(this.prefix.length), text));
    redis.on('error', (error: unknown) => this.note(error));
    redis.on('close', () => {
      this.hasMissed = true;
    });
    redis.on('ready', () => void this.rejoin(redis));
    this.pings = setInterval(() => void this.quietly(redis.ping()), pingMs).unref();
    await this.quietly(redis.connect());
  }

  private async rejoin(redis: Redis): Promise<void> {
    if (!this.hasMissed) return;
    try {
      const channels = this.here.names().map((name) => this.prefix + name);
      if (channels.length > 0) await redis.subscribe(...channels);
      this.hasMissed = false;
      this.here.gap();
    } catch (error) {
      // The connection broke again: its next `ready` comes here, too.
      this.note(error);
    }
  }

  private async quietly(asked: Promise<unknown>): Promise<void> {
    try {
      await asked;
    } catch (error) {
      this.note(error);
    }
  }

  /** That Redis is away is said once, by the connection that requests use. */
  private note(error: unknown): void {
    this.log.debug({ err: error }, 'the live connection to Redis');
  }
}
