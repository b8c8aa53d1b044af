import { count, type Logger, observe, unavailable } from '@roster/service-kit';
import type { Caller } from '../auth/gate';
import { tooManyStreams } from '../failure';

export interface StreamLimits {
  /** Streams at once of one user or key, at this gateway. */
  perCaller: number;
  /** And of all together. */
  total: number;
  /** How long a client may take nothing of what waits for it. */
  stallMs: number;
  /** How often it is looked whether callers may still read: for what ends by itself, as an access token does. */
  recheckMs: number;
  /** How long a stream that is to end may take for that. */
  cutMs: number;
}

export const standardLimits: Omit<StreamLimits, 'perCaller'> = {
  total: 1_000,
  stallMs: 30_000,
  recheckMs: 60_000,
  cutMs: 1_000,
};

/** How a stream ended, for metrics. */
export type Ending = 'client' | 'slow' | 'not_allowed' | 'shutdown' | 'refused';

/** A stream's place among those that are open. */
export class StreamPlace {
  private readonly ending = new AbortController();
  private ended: Ending | undefined;

  /** @param onLeave called once */
  constructor(
    readonly caller: Caller,
    readonly limits: StreamLimits,
    readonly stillAllowed: () => Promise<boolean>,
    private readonly onLeave: (place: StreamPlace, how: Ending) => void,
  ) {}

  /** Aborted when the stream is to end. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  /** Has the stream end. */
  end(how: Ending): void {
    this.ended ??= how;
    this.ending.abort();
  }

  /** It has ended. @param how unless something had it end */
  leave(how: Ending): void {
    this.end(how);
    this.onLeave(this, this.ended ?? how);
  }
}

/** The streams that this gateway holds open: how many there may be, and when they end. */
export class OpenStreams {
  private readonly places = new Set<StreamPlace>();
  private timer: NodeJS.Timeout | undefined;
  private readonly stopObserving: () => void;
  private isStopped = false;

  constructor(
    private readonly limits: StreamLimits,
    private readonly log: Logger,
  ) {
    this.stopObserving = observe(['roster.http.streams'], (tell) => tell('roster.http.streams', this.places.size, {}));
  }

  /**
   * @param stillAllowed whether the caller may still read, asked when something changed and from time to time
   * @throws AppError `throttled` where the caller has too many open, `unavailable` where everybody together has or the
   *   gateway is about to stop
   */
  enter(caller: Caller, stillAllowed: () => Promise<boolean>): StreamPlace {
    const own = [...this.places].filter((place) => place.caller.key === caller.key).length;
    if (own >= this.limits.perCaller) {
      count('roster.http.rate_limit.refusals', { limit: 'streams' });
      throw tooManyStreams(this.limits.perCaller);
    }
    if (this.isStopped || this.places.size >= this.limits.total) {
      throw unavailable('streams.full', 'No more streams can be opened here just now', { retryAfterSeconds: 5 });
    }
    const place = new StreamPlace(caller, this.limits, stillAllowed, (left, how) => this.remove(left, how));
    this.places.add(place);
    this.timer ??= setInterval(() => this.revisitAll(), this.limits.recheckMs).unref();
    return place;
  }

  /** Identity said something of a user, a session or a key: whose streams these are may have to end. */
  revisit(organizationId: string, subject: string): void {
    for (const place of this.places) if (isOf(place.caller, organizationId, subject)) void this.check(place);
  }

  /** Ends all, so that their clients go on at another gateway. */
  stop(): void {
    this.isStopped = true;
    for (const place of this.places) place.end('shutdown');
    clearInterval(this.timer);
    this.timer = undefined;
    this.stopObserving();
  }

  private revisitAll(): void {
    for (const place of this.places) void this.check(place);
  }

  private async check(place: StreamPlace): Promise<void> {
    try {
      if (!(await place.stillAllowed())) place.end('not_allowed');
    } catch (error) {
      // Nobody can tell just now: as with other calls, what was good lately goes on.
      this.log.warn({ err: error }, 'could not look whether a stream may go on');
    }
  }

  private remove(place: StreamPlace, how: Ending): void {
    if (!this.places.delete(place)) return;
    if (how !== 'refused') count('roster.http.streams_ended', { reason: how });
    if (this.places.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

function isOf({ principal, organization }: Caller, organizationId: string, subject: string): boolean {
  if (organization.id !== organizationId || principal.kind === 'anonymous' || principal.kind === 'service')
    return false;
  return principal.id === subject || (principal.kind === 'user' && principal.sessionId === subject);
}
