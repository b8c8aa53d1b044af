import type { BatchHandler, BusMessage } from '@roster/service-kit';

/** A handler that notes what it was given, and lets a test wait for it. */
export class Recorder {
  readonly messages: BusMessage[] = [];
  /** How many batches were being handled at once, at most. */
  mostAtOnce = 0;
  private atOnce = 0;
  private readonly watchers = new Set<() => void>();

  /** @param before runs before a batch counts as handled; where it rejects, it does not */
  constructor(private readonly before: BatchHandler = () => Promise.resolve()) {}

  readonly handle: BatchHandler = async (messages) => {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    try {
      await this.before(messages);
      this.messages.push(...messages);
    } finally {
      this.atOnce--;
      for (const look of this.watchers) look();
    }
  };

  get ids(): string[] {
    return this.messages.map(({ id }) => id);
  }

  /** The ids of one key in the order in which they first came. */
  firstOf(key: string): string[] {
    return [...new Set(this.messages.filter((message) => message.key === key).map(({ id }) => id))];
  }

  /** Resolves once everything with these ids was handled. */
  has(ids: readonly string[]): Promise<void> {
    return this.until(() => ids.every((id) => this.messages.some((message) => message.id === id)));
  }

  /** Resolves once the condition holds; it is looked at after each batch. */
  until(condition: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        this.watchers.delete(look);
        resolve();
      };
      this.watchers.add(look);
      look();
    });
  }
}
