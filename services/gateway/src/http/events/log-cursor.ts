import { asksFor, type notifications } from '@roster/contracts';
import { asAppError, type Logger } from '@roster/service-kit';
import type { EventFeed, LoggedEvent } from './event-feed';

export type Reading = notifications.ReadEventsResponse__Output;

export interface LogCursorParts {
  /** What follows a position, of the types that are wanted. */
  read: (after: number) => Promise<Reading>;
  feed: () => EventFeed;
  /** Patterns; empty: all. */
  types: readonly string[];
  log: Logger;
}

/** Between two tries while notifications is away. */
const pauseMs = 1_000;

/** Goes through an event log for one stream: along the common feed where it has caught up, else at its own pace. */
export class LogCursor {
  position: number;
  private hasMore: boolean;
  private feed: EventFeed | undefined;

  /** @param first what was read already; it goes on after that */
  constructor(
    private readonly parts: LogCursorParts,
    first: Reading,
  ) {
    this.position = first.next;
    this.hasMore = first.next < first.last;
  }

  /**
   * Goes on. What comes may be nothing, after `patienceMs` at the latest or where all that was passed is of other types.
   *
   * @returns undefined where what follows is no longer kept, or it is to end
   */
  async next(signal: AbortSignal, patienceMs: number): Promise<readonly LoggedEvent[] | undefined> {
    if (!this.feed && !this.hasMore) {
      this.feed = this.parts.feed();
      this.feed.join(this.position);
    }
    const taken = this.feed?.take(this.position);
    if (!taken) return this.catchUp(signal);
    if (taken.length === 0) {
      await this.feed?.wait(signal, patienceMs);
      return signal.aborted ? undefined : [];
    }
    this.position = taken.at(-1)?.position ?? this.position;
    const { types } = this.parts;
    return types.length === 0 ? taken : taken.filter(({ type }) => asksFor(types, type));
  }

  close(): void {
    this.feed?.leave();
    this.feed = undefined;
  }

  /** Reads for itself; the feed is met again where there is no more. */
  private async catchUp(signal: AbortSignal): Promise<readonly LoggedEvent[] | undefined> {
    this.close();
    while (!signal.aborted) {
      try {
        const { events, next, last } = await this.parts.read(this.position);
        this.position = next;
        this.hasMore = next < last;
        return events;
      } catch (error) {
        // The client comes again, and is told so.
        if (asAppError(error)?.category === 'gone') return undefined;
        this.parts.log.debug({ err: error }, 'a stream could not read events; trying again');
        await new Promise((resolve) => setTimeout(resolve, pauseMs).unref());
      }
    }
    return undefined;
  }
}
