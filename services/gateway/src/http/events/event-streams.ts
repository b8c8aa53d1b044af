import type { Logger, Peers } from '@roster/service-kit';
import { ownContext } from '../organization-context';
import { EventFeed, type LoggedEvent } from './event-feed';
import { LogCursor, type Reading } from './log-cursor';

/** So often something is sent, that nobody on the way believes a quiet stream dead. */
const standardHeartbeatMs = 15_000;
/** How long a client waits before it comes again; up to twice as long, so that not all come at once. */
const retryMs = 2_000;
const readLimit = 100;

/** Turns organizations' event logs into streams of server-sent events. */
export class EventStreams {
  private readonly feeds = new Map<string, EventFeed>();

  constructor(
    private readonly peers: Peers,
    private readonly log: Logger,
    private readonly heartbeatMs = standardHeartbeatMs,
  ) {}

  /**
   * The frames of one stream: where it stands, what was read already, and then what follows, for ever.
   *
   * @param first what was read when the stream was asked for
   * @param types patterns; empty: all
   * @param signal ends it
   */
  async *frames(
    organizationId: string,
    first: Reading,
    types: readonly string[],
    signal: AbortSignal,
  ): AsyncGenerator<string> {
    const read = (after: number): Promise<Reading> => this.read(organizationId, after, types);
    const cursor = new LogCursor({ read, feed: () => this.feedOf(organizationId), types, log: this.log }, first);
    try {
      const retry = Math.round(retryMs * (1 + Math.random()));
      yield `retry: ${retry}\n${place(first.start)}${first.events.map(frameOf).join('')}`;
      let saidAt = Date.now();
      while (!signal.aborted) {
        const events = await cursor.next(signal, this.heartbeatMs - (Date.now() - saidAt));
        if (!events) return;
        if (events.length > 0) yield events.map(frameOf).join('');
        else if (Date.now() - saidAt >= this.heartbeatMs) yield `: still here\n${place(cursor.position)}`;
        else continue;
        saidAt = Date.now();
      }
    } finally {
      cursor.close();
    }
  }

  private feedOf(organizationId: string): EventFeed {
    let feed = this.feeds.get(organizationId);
    if (!feed) {
      const made = new EventFeed(organizationId, this.peers, this.log, () => {
        if (this.feeds.get(organizationId) === made) this.feeds.delete(organizationId);
      });
      feed = made;
      this.feeds.set(organizationId, feed);
    }
    return feed;
  }

  private read(organizationId: string, after: number, types: readonly string[]): Promise<Reading> {
    const request = { after, types: [...types], limit: readLimit };
    return this.peers.notifications.readEvents(ownContext('events', organizationId), request);
  }
}

/** Says where the stream stands, and is no event: from here the client goes on, whatever was passed over. */
const place = (position: number): string => `id: ${position}\n\n`;

const frameOf = ({ position, type, json }: LoggedEvent): string => `id: ${position}\nevent: ${type}\ndata: ${json}\n\n`;
