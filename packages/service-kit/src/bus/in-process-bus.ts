import type { BatchHandler, Bus, BusMessage, Subscription } from './bus';

const maxBatch = 500;
const retryDelaysMs = [20, 100, 500, 2_000];

/**
 * The bus of the embedded default: all services in one process. It keeps nothing itself. `publish` resolves when every
 * group has handled the messages, so the publisher's outbox, which is on disk, owes them until then; a death between
 * means that they are published again, under the same ids.
 *
 * Each group has its own queue and takes batches in turn, so order holds for every key, and a group that is slow
 * delays only the publisher's next batch, not the other groups.
 */
export class InProcessBus implements Bus {
  private readonly groups = new Map<string, Group[]>();
  private stopping = false;

  subscribe(subscription: Subscription): void {
    const group = new Group(subscription.handle, () => this.stopping);
    for (const topic of subscription.topics) this.groups.set(topic, [...(this.groups.get(topic) ?? []), group]);
  }

  async publish(messages: readonly BusMessage[]): Promise<void> {
    if (this.stopping) throw new Error('the bus is stopping');
    const perGroup = new Map<Group, BusMessage[]>();
    for (const message of messages) {
      for (const group of this.groups.get(message.topic) ?? []) {
        const share = perGroup.get(group);
        if (share) share.push(message);
        else perGroup.set(group, [message]);
      }
    }
    await Promise.all([...perGroup].map(([group, share]) => group.deliver(share)));
  }

  start(): Promise<void> {
    this.stopping = false;
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const groups = new Set([...this.groups.values()].flat());
    await Promise.allSettled([...groups].map((group) => group.idle()));
  }
}

/** One group's queue: batches are joined while another is being handled, which is what makes a busy group cheap. */
class Group {
  private queue: { message: BusMessage; settle: (error?: unknown) => void }[] = [];
  private work: Promise<void> | undefined;

  constructor(
    private readonly handle: BatchHandler,
    private readonly stopping: () => boolean,
  ) {}

  deliver(messages: readonly BusMessage[]): Promise<void> {
    const all = messages.map(
      (message) =>
        new Promise<void>((resolve, reject) => {
          this.queue.push({ message, settle: (error) => (error === undefined ? resolve() : reject(error as Error)) });
        }),
    );
    this.work ??= this.drain();
    return Promise.all(all).then(() => undefined);
  }

  idle(): Promise<void> {
    return this.work ?? Promise.resolve();
  }

  private async drain(): Promise<void> {
    // Yield once: what is published in the same turn joins the first batch.
    await Promise.resolve();
    while (this.queue.length > 0) {
      const batch = this.queue.splice(0, maxBatch);
      const error = await this.handleWithRetries(batch.map(({ message }) => message));
      for (const { settle } of batch) settle(error);
    }
    this.work = undefined;
  }

  private async handleWithRetries(messages: BusMessage[]): Promise<unknown> {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.handle(messages);
        return undefined;
      } catch (error) {
        const delay = retryDelaysMs[attempt];
        // Still owed: the relay publishes it again.
        if (delay === undefined || this.stopping()) return error ?? new Error('the handler failed');
        await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
  }
}
