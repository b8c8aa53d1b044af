import type { notifications } from '@roster/contracts';
import { asAppError, type Logger, type Peers } from '@roster/service-kit';
import { ownContext } from '../organization-context';

export type LoggedEvent = notifications.LoggedEvent__Output;

/** How many events are kept for streams that are a little behind; one further behind reads for itself. */
const keptEvents = 256;
/** As long as one call waits for the next event. */
const waitMs = 2_000;
const callMs = 8_000;
const batch = 100;
/** Between two tries while notifications is away. */
const pauseMs = 1_000;

/**
 * Follows an organization's event log for all of its streams at this gateway: one call at a time, which waits at the other
 * side for the next event. It runs while somebody is there.
 */
export class EventFeed {
  private events: LoggedEvent[] = [];
  /** The position before the first that is kept here, and the last one that was read. */
  private begin = 0;
  private end = 0;
  private readers = 0;
  private isRunning = false;
  private readonly waiting = new Set<() => void>();

  /** @param onIdle called when nobody is there any more */
  constructor(
    private readonly organizationId: string,
    private readonly peers: Peers,
    private readonly log: Logger,
    private readonly onIdle: () => void,
  ) {}

  /** @param position where a reader stands who has read all that there is: where it begins, unless it runs already */
  join(position: number): void {
    this.readers++;
    if (this.isRunning) return;
    this.isRunning = true;
    this.events = [];
    this.begin = position;
    this.end = position;
    void this.run();
  }

  leave(): void {
    this.readers--;
  }

  /** What follows a position; undefined where the reader has to read for itself. */
  take(after: number): readonly LoggedEvent[] | undefined {
    if (!this.isRunning || after < this.begin) return undefined;
    // Positions have no gaps.
    return this.events.slice(after - this.begin, after - this.begin + batch);
  }

  /** Resolves when there may be more, when it is to end, or when the time is over. */
  wait(signal: AbortSignal, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      this.waiting.add(done);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    });
  }

  private async run(): Promise<void> {
    while (this.readers > 0) {
      try {
        const context = ownContext('events', this.organizationId, callMs);
        const { events, next } = await this.peers.notifications.readEvents(context, {
          after: this.end,
          limit: batch,
          waitMs,
        });
        this.end = next;
        if (events.length > 0) this.keep(events);
      } catch (error) {
        // What it follows from is gone: each reader finds out for itself where it stands.
        if (asAppError(error)?.category === 'gone') break;
        this.log.debug({ err: error, organizationId: this.organizationId }, 'could not read events; trying again');
        await pause(pauseMs * (0.5 + Math.random()));
      }
    }
    this.isRunning = false;
    this.wake();
    this.onIdle();
  }

  private keep(events: readonly LoggedEvent[]): void {
    this.events.push(...events);
    const over = Math.max(0, this.events.length - keptEvents);
    this.events.splice(0, over);
    this.begin += over;
    this.wake();
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
