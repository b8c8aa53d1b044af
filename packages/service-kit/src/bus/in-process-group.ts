import type { BatchHandler, BusMessage } from './bus';

const maxBatch = 500;

/** How many handled messages are remembered whose publication failed because of another group. */
const maxRemembered = 10_000;

interface Share {
  messages: readonly BusMessage[];
  settle: (error?: Error) => void;
}

/** One group's queue: shares are joined while a batch is being handled, which is what makes a busy group cheap. */
export class Group {
  private queue: Share[] = [];
  private work: Promise<void> | undefined;
  private closed = false;
  private stopWaiting: () => void = () => undefined;
  /** Ids that this group has done and that are still owed to another one. */
  private readonly done = new Set<string>();

  /** @param retryDelaysMs how long to wait before each further try of a batch that failed */
  constructor(
    private readonly handle: BatchHandler,
    private readonly retryDelaysMs: readonly number[],
  ) {}

  /** Resolves when the messages were handled; rejects where they were not, after some tries, and are still owed. */
  deliver(messages: readonly BusMessage[]): Promise<void> {
    const fresh = this.done.size === 0 ? messages : messages.filter(({ id }) => !this.done.has(id));
    if (fresh.length === 0) return Promise.resolve();
    return new Promise<void>((resolve, reject) => {
      this.queue.push({ messages: fresh, settle: (error) => (error ? reject(error) : resolve()) });
      this.work ??= this.drain();
    });
  }

  /** How many messages of a topic are in the queue. */
  waiting(topic: string): number {
    return this.queue.reduce((sum, { messages }) => sum + messages.filter((one) => one.topic === topic).length, 0);
  }

  /** The messages reached every group and will not come again. */
  forget(messages: readonly BusMessage[]): void {
    if (this.done.size > 0) for (const { id } of messages) this.done.delete(id);
  }

  open(): void {
    this.closed = false;
  }

  /** Lets what is being handled end; what is queued stays owed. */
  close(): Promise<void> {
    this.closed = true;
    this.stopWaiting();
    return this.work ?? Promise.resolve();
  }

  private async drain(): Promise<void> {
    // Yield once: what is published in the same turn joins the first batch.
    await Promise.resolve();
    while (this.queue.length > 0) {
      const shares = this.nextShares();
      const error = this.closed
        ? new Error('the bus is stopping')
        : await this.handleWithRetries(shares.flatMap(({ messages }) => messages));
      for (const { messages, settle } of shares) {
        if (!error) this.remember(messages);
        settle(error);
      }
    }
    this.work = undefined;
  }

  private nextShares(): Share[] {
    let count = 0;
    let taken = 0;
    while (taken < this.queue.length && (taken === 0 || count < maxBatch)) {
      count += this.queue[taken]?.messages.length ?? 0;
      taken++;
    }
    return this.queue.splice(0, taken);
  }

  private remember(messages: readonly BusMessage[]): void {
    for (const { id } of messages) this.done.add(id);
    for (const id of this.done) {
      if (this.done.size <= maxRemembered) break;
      this.done.delete(id);
    }
  }

  /** @returns why the messages are still owed, if they are */
  private async handleWithRetries(messages: BusMessage[]): Promise<Error | undefined> {
    for (let attempt = 0; ; attempt++) {
      try {
        await this.handle(messages);
        return undefined;
      } catch (error) {
        const delay = this.retryDelaysMs[attempt];
        const reason = error instanceof Error ? error : new Error(String(error));
        // Still owed: the relay publishes it again.
        if (delay === undefined || this.closed) return reason;
        await this.pause(delay);
        if (this.closed) return reason;
      }
    }
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.stopWaiting = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
