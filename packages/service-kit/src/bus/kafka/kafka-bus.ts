import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import type { Bus, BusLag, BusMessage, Subscription } from '../bus';
import type { KafkaAccess } from '../bus-settings';
import { kafkaClient } from './kafka-client';
import { defaultTimes, KafkaMember, type MemberTimes } from './kafka-member';
import { KafkaPublisher } from './kafka-publisher';
import { lagOf } from './lag';
import { Positions } from './positions';

export interface KafkaBusOptions {
  onFatal?: (error: Error) => void;
  times?: Partial<MemberTimes>;
}

interface Follower {
  subscription: Subscription;
  groupId: string;
  positions?: Positions;
  member?: KafkaMember;
}

/** The bus over Kafka: what every process of the distributed system shares. Topics are there before it: see `topics`. */
export class KafkaBus implements Bus {
  private readonly kafka: Kafka;
  private readonly publisher: KafkaPublisher;
  private readonly followers: Follower[] = [];
  private readonly times: MemberTimes;
  private ready = Promise.withResolvers<void>();

  constructor(
    private readonly access: KafkaAccess,
    private readonly log: Logger,
    private readonly options: KafkaBusOptions = {},
  ) {
    this.kafka = kafkaClient(access, 'roster', log);
    this.publisher = new KafkaPublisher(this.kafka, access.prefix);
    this.times = { ...defaultTimes, ...options.times };
  }

  publish(messages: readonly BusMessage[]): Promise<void> {
    return this.publisher.publish(messages);
  }

  subscribe(subscription: Subscription): void {
    const own = subscription.audience === 'every';
    const groupId = this.access.prefix + subscription.group + (own ? `.${randomUUID()}` : '');
    this.followers.push({ subscription, groupId });
  }

  start(): Promise<void> {
    this.publisher.open();
    for (const follower of this.followers) {
      if (follower.subscription.audience === 'every') follower.positions = new Positions(this.kafka);
      follower.member = new KafkaMember({
        kafka: this.kafka,
        prefix: this.access.prefix,
        groupId: follower.groupId,
        subscription: follower.subscription,
        times: this.times,
        log: this.log,
        ...(follower.positions ? { positions: follower.positions } : {}),
        onFatal: this.options.onFatal ?? (() => undefined),
      });
      follower.member.start();
    }
    const { resolve } = this.ready;
    void Promise.all(this.followers.map(({ member }) => member?.joined)).then(() => resolve());
    return Promise.resolve();
  }

  whenReady(): Promise<void> {
    return this.ready.promise;
  }

  async lag(): Promise<BusLag[]> {
    return lagOf(this.kafka, this.access.prefix, this.followers);
  }

  async stop(): Promise<void> {
    this.ready = Promise.withResolvers();
    await Promise.all(this.followers.map(({ member }) => member?.stop()));
    await this.publisher.close();
  }
}
