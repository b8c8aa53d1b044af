import { unavailable } from '../errors';
import type { BatchHandler, BusMessage } from './bus';

/** A bus is started when its services nearly are: worth a moment's patience, not worth holding up its stop. */
const patienceMs = 2_000;

/**
 * Lets messages in only while the service runs. A bus may deliver as soon as it runs itself, and one that several
 * services share goes on when one of them stops: what comes too early waits a moment, what comes too late stays owed.
 */
export class Gate {
  private state: 'before' | 'open' | 'shut' = 'before';
  private readonly waiting = new Set<() => void>();
  private readonly busy = new Set<Promise<void>>();

  constructor(private readonly handle: BatchHandler) {}

  readonly enter = async (messages: readonly BusMessage[]): Promise<void> => {
    if (this.state === 'before') await this.decided();
    if (this.state !== 'open') throw unavailable('service.stopped', 'The service does not run');
    const work = this.handle(messages);
    this.busy.add(work);
    try {
      await work;
    } finally {
      this.busy.delete(work);
    }
  };

  open(): void {
    this.decide('open');
  }

  /** Resolves when what is being handled has ended, well or not. */
  async shut(): Promise<void> {
    this.decide('shut');
    await Promise.allSettled(this.busy);
  }

  private decide(state: 'open' | 'shut'): void {
    this.state = state;
    for (const goOn of this.waiting) goOn();
  }

  private decided(): Promise<void> {
    return new Promise((resolve) => {
      const goOn = (): void => {
        clearTimeout(timer);
        this.waiting.delete(goOn);
        resolve();
      };
      const timer = setTimeout(goOn, patienceMs);
      this.waiting.add(goOn);
    });
  }
}
