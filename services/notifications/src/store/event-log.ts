import type { DomainEvent } from '@roster/contracts';
import {
  blankScope,
  type Clock,
  type Database,
  systemContext,
  type Transaction,
  type UnitOfWork,
} from '@roster/service-kit';
import type { Model, mongo } from 'mongoose';
import { fitting, type LoggedEvent, publicEventOf, readingWindow } from '../domain/event-log';

interface Entry {
  /** `<organization>/<event>`: an event is there once. */
  _id: string;
  organizationId: string;
  position: number;
  type: string;
  /** CloudEvent, JSON. */
  event: string;
  /** Never runs backwards from one position to the next. */
  loggedAt: Date;
  expiresAt: Date;
}

/** Clocks of two machines differ: what a reader believes to be there is not cleared away yet. */
const clockToleranceMs = 3_600_000;

/** Where an organization's log stands. Whoever writes to the log changes this first, so that there is one at a time. */
interface Head {
  /** The organization. */
  _id: string;
  last: number;
  lastAt: Date;
}

export interface EventLogParts {
  database: Database;
  unitOfWork: UnitOfWork;
  clock: Clock;
  /** How long events are kept. */
  keptMs: number;
}

/**
 * The public events of each organization, in one order that does not change: what is read later never stands before what
 * was read earlier. Events' own ids cannot be that order, since they are minted before their transactions commit, in
 * several services.
 */
export class EventLog {
  private readonly entries: Model<Entry>;
  private readonly heads: Model<Head>;
  /** The same, for what every batch of events asks: mongoose would cost more than the writing. */
  private readonly plain: { entries: mongo.Collection<Entry>; heads: mongo.Collection<Head> };
  /** Organizations whose head is there, as far as this process knows. */
  private readonly begun = new Set<string>();

  constructor(private readonly parts: EventLogParts) {
    const { database } = parts;
    this.entries = database.collection<Entry>({
      name: 'event_log',
      fields: {
        organizationId: { type: String, required: true },
        position: Number,
        type: String,
        event: String,
        loggedAt: Date,
        expiresAt: Date,
      },
      indexes: [
        { keys: { organizationId: 1, position: 1 }, options: { unique: true } },
        { keys: { organizationId: 1, loggedAt: 1, position: 1 } },
        { keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
      ],
    });
    this.heads = database.collection<Head>({ name: 'event_log_heads', fields: { last: Number, lastAt: Date } });
    this.plain = { entries: database.plain<Entry>('event_log'), heads: database.plain<Head>('event_log_heads') };
  }

  /**
   * Writes an organization's events behind what is there, in the order given; those that are there already stay where they
   * are. All or nothing.
   *
   * @returns the last position; undefined where all were there
   * @throws AppError `conflict` (`write.contended`) where other replicas do not let it come to that
   */
  async append(organizationId: string, events: readonly DomainEvent[]): Promise<number | undefined> {
    const [first] = events;
    if (!first) return undefined;
    await this.begin(organizationId);
    const context = systemContext('notifications', blankScope(organizationId), { requestId: first.id });
    return this.parts.unitOfWork.run(context, (tx) => this.write(tx, organizationId, events), { queueOn: 'event-log' });
  }

  private async write(
    { session, now }: Transaction,
    organizationId: string,
    events: readonly DomainEvent[],
  ): Promise<number | undefined> {
    const byId = new Map(events.map((event) => [`${organizationId}/${event.id}`, event]));
    const known = await this.plain.entries
      .find({ _id: { $in: [...byId.keys()] } }, { projection: { _id: 1 }, session })
      .toArray();
    for (const { _id } of known) byId.delete(_id);
    if (byId.size === 0) return undefined;
    // Whoever wrote since this transaction began makes this a conflict, so nothing can have been added that was not seen.
    const head = await this.plain.heads.findOneAndUpdate(
      { _id: organizationId },
      { $inc: { last: byId.size }, $max: { lastAt: now } },
      { session, returnDocument: 'after' },
    );
    if (!head) throw new Error(`the event log of ${organizationId} has no head`);
    const { last, lastAt } = head;
    const expiresAt = new Date(lastAt.getTime() + this.parts.keptMs + clockToleranceMs);
    let position = last - byId.size;
    const rows = [...byId].map(([_id, event]): Entry => {
      const json = JSON.stringify(publicEventOf(event));
      return { _id, organizationId, position: ++position, type: event.type, event: json, loggedAt: lastAt, expiresAt };
    });
    await this.plain.entries.insertMany(rows, { session });
    return last;
  }

  /** The head is made outside of the transactions that change it: two that both made it would only be in each other's way. */
  private async begin(organizationId: string): Promise<void> {
    if (this.begun.has(organizationId)) return;
    await this.heads.updateOne(
      { _id: organizationId },
      { $setOnInsert: { last: 0, lastAt: new Date(0) } },
      { upsert: true },
    );
    this.begun.add(organizationId);
  }

  /** The last position; 0 where nothing was ever written. */
  async last(organizationId: string): Promise<number> {
    const head = await this.heads.findOne({ _id: organizationId }, { last: 1 }).lean<Head>();
    return head?.last ?? 0;
  }

  /** The last positions of several, in one question. */
  async lastOf(organizationIds: readonly string[]): Promise<Map<string, number>> {
    const found = await this.heads.find({ _id: { $in: organizationIds } }, { last: 1 }).lean<Head[]>();
    return new Map(found.map(({ _id, last }) => [_id, last]));
  }

  /** True where what stands at a position is kept, and so all that stands behind it. */
  async isKept(organizationId: string, position: number): Promise<boolean> {
    const found = await this.entries.findOne({ organizationId, position }, { loggedAt: 1 }).lean<Entry>();
    return found !== null && found.loggedAt > this.keptSince();
  }

  /**
   * The position before the first event that was written down at an instant or later, and is kept; where there is none, the
   * last one.
   *
   * @param last the log's last position, asked for before
   */
  async before(organizationId: string, instant: Date | undefined, last: number): Promise<number> {
    const kept = this.keptSince();
    const loggedAt = instant && instant > kept ? { $gte: instant } : { $gt: kept };
    const found = await this.entries
      .findOne({ organizationId, loggedAt, position: { $lte: last } } as never, { position: 1 })
      .sort({ loggedAt: 1, position: 1 })
      .lean<Entry>();
    return found ? found.position - 1 : last;
  }

  /**
   * Events behind a position, as far as a reading looks.
   *
   * @param last the log's last position, asked for before: what is behind it is not looked at
   * @param types absent: all
   * @returns the events, and how far it was looked
   */
  async read(
    organizationId: string,
    after: number,
    last: number,
    limit: number,
    types?: readonly string[],
  ): Promise<{ events: LoggedEvent[]; next: number }> {
    const end = Math.min(last, after + readingWindow);
    if (end <= after) return { events: [], next: after };
    const filter = { organizationId, position: { $gt: after, $lte: end }, ...(types ? { type: { $in: types } } : {}) };
    const found = await this.entries
      .find(filter as never, { position: 1, type: 1, event: 1 })
      .sort({ position: 1 })
      .limit(limit)
      .lean<Entry[]>();
    const all = found.map(({ position, type, event }) => ({ position, type, json: event }));
    const events = all.slice(0, fitting(all));
    return {
      events,
      next: events.length < limit && events.length === all.length ? end : (events.at(-1)?.position ?? end),
    };
  }

  /** What was written down at this instant or earlier may be gone at any moment. */
  keptSince(): Date {
    return new Date(this.parts.clock.now().getTime() - this.parts.keptMs);
  }
}
