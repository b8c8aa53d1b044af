import type { LiveEvent, LiveSubscription } from './live-channels';

/** How many messages wait for a subscriber that is busy. Past that they make way for one gap. */
const maxWaiting = 256;

const gap: LiveEvent = { kind: 'gap' };

/** The queue between a channel and one subscriber: bounded, and honest about what it let go. */
export class BoundedSubscription implements LiveSubscription {
  private waiting: LiveEvent[] = [];
  private wake: (() => void) | undefined;
  private isClosed = false;

  /** @param onClose called once */
  constructor(private readonly onClose: (closed: BoundedSubscription) => void) {}

  push(text: string): void {
    if (this.waiting.length >= maxWaiting) this.pushGap();
    else this.add({ kind: 'message', text });
  }

  /** What waits is worth nothing to one who has to read anew. */
  pushGap(): void {
    this.waiting = [];
    this.add(gap);
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.waiting = [];
    this.wake?.();
    this.onClose(this);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<LiveEvent> {
    try {
      while (!this.isClosed) {
        const next = this.waiting.shift();
        if (next) yield next;
        else await this.arrival();
      }
    } finally {
      this.close();
    }
  }

  private add(event: LiveEvent): void {
    if (this.isClosed) return;
    this.waiting.push(event);
    this.wake?.();
  }

  private arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = () => {
        this.wake = undefined;
        resolve();
      };
    });
  }
}
