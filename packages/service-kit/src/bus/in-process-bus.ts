import type { Bus, BusLag, BusMessage, Subscription } from './bus';
import { Group } from './in-process-group';

/**
 * The bus of the embedded default: all services in one process. It keeps nothing itself. `publish` resolves when every
 * group has handled the messages, so the publisher's outbox, which is on disk, owes them until then; a death between
 * means that they are published again, under the same ids.
 *
 * Every subscription is the only member of its group, so `audience` makes no difference here.
 *
 * Each group has its own queue and takes batches in turn, so order holds for every key, and a group that is slow
 * delays only the publisher's next batch, not the other groups. Where one group fails, `publish`
 * fails and is repeated; the groups that had handled the messages are not given them again.
 */
export class InProcessBus implements Bus {
  private readonly topics = new Map<string, Group[]>();
  private readonly names = new Map<Group, string>();
  private ready = Promise.withResolvers<void>();
  private stopping = false;

  constructor(private readonly retryDelaysMs: readonly number[] = [20, 100, 500, 2_000]) {}

  subscribe(subscription: Subscription): void {
    const group = new Group(subscription.handle, this.retryDelaysMs);
    this.names.set(group, subscription.group);
    for (const topic of subscription.topics) this.topics.set(topic, [...(this.topics.get(topic) ?? []), group]);
  }

  async publish(messages: readonly BusMessage[]): Promise<void> {
    if (this.stopping) throw new Error('the bus is stopping');
    const shares = new Map<Group, BusMessage[]>();
    for (const message of messages) {
      for (const group of this.topics.get(message.topic) ?? []) {
        const share = shares.get(group);
        if (share) share.push(message);
        else shares.set(group, [message]);
      }
    }
    const results = await Promise.allSettled([...shares].map(([group, share]) => group.deliver(share)));
    const failed = results.find((result) => result.status === 'rejected');
    if (!failed) {
      for (const group of shares.keys()) group.forget(messages);
      return;
    }
    throw failed.reason;
  }

  start(): Promise<void> {
    this.stopping = false;
    for (const group of this.groups()) group.open();
    this.ready.resolve();
    return Promise.resolve();
  }

  whenReady(): Promise<void> {
    return this.ready.promise;
  }

  /** What is published is still owed by its outbox: it is counted here only while it waits in a group's queue. */
  lag(): Promise<BusLag[]> {
    const lags = [...this.topics].flatMap(([topic, groups]) =>
      groups.map((group) => ({
        group: this.names.get(group) ?? '',
        topic,
        partition: 0,
        messages: group.waiting(topic),
      })),
    );
    return Promise.resolve(lags);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.ready = Promise.withResolvers();
    await Promise.all([...this.groups()].map((group) => group.close()));
  }

  private groups(): Set<Group> {
    return new Set([...this.topics.values()].flat());
  }
}
