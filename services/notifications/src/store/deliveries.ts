import type { DeliveryStatus } from '@roster/contracts';
import { type CallContext, type Database, type Found, onlyDuplicates, type Page } from '@roster/service-kit';
import type { Model, mongo, SortOrder } from 'mongoose';
import { type Attempt, type DeliveryState, keptAttempts } from '../domain/delivery';
import type { Outgoing } from '../domain/new-delivery';
import { retentionMs } from '../domain/payload';

type Stored = Outgoing & {
  _id: string;
  /** Which replay queued it last, so that the same one does not do so twice. */
  replay?: string;
  expiresAt: Date;
};

export interface DeliveryFilter {
  webhookId?: string;
  status?: DeliveryStatus;
  eventType?: string | { $in: readonly string[] };
  eventId?: string;
  entityId?: string;
  /** Instants: at or after, and before. */
  createdAt?: { $gte?: string; $lt?: string };
}

/** Deliveries that are to be sent once more. */
export interface ReplayFilter {
  webhookId: string;
  createdAt: { $gte: string; $lt?: string; $lte?: string };
  status: { $in: readonly DeliveryStatus[] };
  eventType?: { $in: readonly string[] };
}

/** A wish to send deliveries once more. */
export interface Replay {
  id: string;
  /** Instant at which they are due: all the same, so that they go out in the order of their events. */
  at: string;
}

/** What an attempt changes. */
export interface Progress {
  status: DeliveryStatus;
  nextAttemptAt?: string;
  url: string;
}

const hidden = { _id: 0, queue: 0, body: 0, traceparent: 0, tries: 0, replay: 0, expiresAt: 0 } as const;
const newest = { createdAt: -1, _id: -1 } as const;

/** Deliveries and their attempts, kept for 30 days. */
export class DeliveryStore {
  private readonly deliveries: Model<Stored>;
  /** For what every attempt does. */
  private readonly plain: mongo.Collection<Stored>;

  constructor(database: Database) {
    const attempt = {
      number: Number,
      at: String,
      durationMs: Number,
      statusCode: Number,
      error: String,
      responseBody: String,
      _id: false,
    };
    this.deliveries = database.collection<Stored>({
      name: 'deliveries',
      fields: {
        id: String,
        organizationId: { type: String, required: true },
        webhookId: String,
        eventId: String,
        eventType: String,
        entityId: String,
        status: String,
        reason: String,
        url: String,
        isTest: Boolean,
        attempts: [attempt],
        nextAttemptAt: String,
        createdAt: String,
        updatedAt: String,
        queue: { type: String, required: true },
        body: { type: String, required: true },
        traceparent: String,
        attemptCount: Number,
        tries: Number,
        replayedAt: String,
        replay: String,
        expiresAt: Date,
      },
      indexes: [
        { keys: { queue: 1, status: 1, nextAttemptAt: 1, eventId: 1 } },
        { keys: { organizationId: 1, ...newest } },
        { keys: { organizationId: 1, webhookId: 1, ...newest } },
        { keys: { organizationId: 1, webhookId: 1, status: 1, ...newest } },
        { keys: { organizationId: 1, status: 1, ...newest } },
        { keys: { organizationId: 1, eventType: 1, ...newest } },
        { keys: { organizationId: 1, eventId: 1, ...newest } },
        { keys: { organizationId: 1, entityId: 1, ...newest } },
        { keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
      ],
    });
    this.plain = database.plain<Stored>('deliveries');
  }

  /** Queues deliveries; one that is there already stays as it is. */
  async add(deliveries: readonly Outgoing[]): Promise<void> {
    const writes = deliveries.map((delivery) => {
      const expiresAt = new Date(Date.parse(delivery.createdAt) + retentionMs);
      const document = { _id: `${delivery.organizationId}/${delivery.id}`, ...delivery, expiresAt };
      return { insertOne: { document } };
    });
    try {
      await this.deliveries.bulkWrite(writes as never, { ordered: false });
    } catch (error) {
      if (!onlyDuplicates(error)) throw error;
    }
  }

  /** A queue's deliveries that are due: first attempts in the order of their events, retries at their time. */
  due(queue: string, now: Date, limit: number): Promise<Outgoing[]> {
    return this.plain
      .find(
        { queue, status: 'pending', nextAttemptAt: { $lte: now.toISOString() } },
        { projection: { _id: 0, replay: 0, expiresAt: 0 } },
      )
      .sort({ nextAttemptAt: 1, eventId: 1 })
      .limit(limit)
      .toArray();
  }

  /** When a queue has something to send next; undefined where nothing is pending. */
  async nextDueAt(queue: string): Promise<Date | undefined> {
    const found = await this.deliveries
      .findOne({ queue, status: 'pending' }, { nextAttemptAt: 1 })
      .sort({ nextAttemptAt: 1, eventId: 1 })
      .lean<{ nextAttemptAt?: string }>();
    return found?.nextAttemptAt === undefined ? undefined : new Date(found.nextAttemptAt);
  }

  /**
   * Records an attempt and what it means. Where somebody else has recorded that attempt, nothing happens; where the
   * delivery was abandoned while it was being sent, the attempt is recorded and the delivery stays abandoned.
   */
  async record(delivery: Outgoing, attempt: Attempt, progress: Progress): Promise<void> {
    const key = { _id: `${delivery.organizationId}/${delivery.id}`, attemptCount: attempt.number - 1 };
    const { nextAttemptAt, ...rest } = progress;
    const made = {
      $push: { attempts: { $each: [attempt], $slice: -keptAttempts } },
      $inc: { attemptCount: 1, tries: 1 },
    };
    const updatedAt = attempt.at;
    const change = nextAttemptAt
      ? { ...made, $set: { ...rest, nextAttemptAt, updatedAt } }
      : { ...made, $set: { ...rest, updatedAt }, $unset: { nextAttemptAt: '' } };
    const { matchedCount } = await this.plain.updateOne({ ...key, status: 'pending' }, change as never);
    if (matchedCount === 0) await this.plain.updateOne(key, { ...made, $set: { updatedAt } } as never);
  }

  /** Gives up what a queue still holds. */
  async abandon(queue: string, now: Date, reason: string): Promise<void> {
    await this.deliveries.updateMany(
      { queue, status: 'pending' },
      { $set: { status: 'abandoned', reason, updatedAt: now.toISOString() }, $unset: { nextAttemptAt: '' } },
    );
  }

  async find(context: CallContext, id: string): Promise<DeliveryState | undefined> {
    const found = await this.deliveries
      .findOne({ _id: `${context.organization.id}/${id}` }, hidden)
      .lean<DeliveryState>();
    return found ?? undefined;
  }

  /** With its body. */
  async findWhole(context: CallContext, id: string): Promise<(DeliveryState & { body: string }) | undefined> {
    const { body: _shown, ...others } = hidden;
    const found = await this.deliveries
      .findOne({ _id: `${context.organization.id}/${id}` }, others)
      .lean<DeliveryState & { body: string }>();
    return found ?? undefined;
  }

  /** Some of an organization's deliveries, in no order. */
  findAll(organizationId: string, ids: readonly string[]): Promise<DeliveryState[]> {
    const keys = ids.map((id) => `${organizationId}/${id}`);
    return this.deliveries.find({ _id: { $in: keys } }, hidden).lean<DeliveryState[]>();
  }

  /**
   * Makes deliveries that have ended pending again, with a clean place in the schedule. Safe to repeat: one that is
   * pending, and one that this replay has queued before, stays as it is. The queues are not told.
   */
  async replay(organizationId: string, ids: readonly string[], { id, at }: Replay): Promise<void> {
    await this.deliveries.updateMany(
      {
        _id: { $in: ids.map((one) => `${organizationId}/${one}`) },
        status: { $ne: 'pending' },
        isTest: false,
        replay: { $ne: id },
      },
      {
        $set: {
          status: 'pending',
          nextAttemptAt: at,
          replayedAt: at,
          updatedAt: at,
          tries: 0,
          replay: id,
          expiresAt: new Date(Date.parse(at) + retentionMs),
        },
        $unset: { reason: '' },
      },
    );
  }

  /** The first of those that a replay has not queued yet, the oldest first. */
  async toReplay(organizationId: string, filter: ReplayFilter, replay: string, limit: number): Promise<string[]> {
    const found = await this.deliveries
      .find({ ...filter, organizationId, isTest: false, replay: { $ne: replay } } as never, { _id: 0, id: 1 })
      .sort({ createdAt: 1, _id: 1 })
      .limit(limit)
      .lean<{ id: string }[]>();
    return found.map(({ id }) => id);
  }

  /** @param upTo where there are more, this many */
  countToReplay(organizationId: string, filter: ReplayFilter, upTo: number): Promise<number> {
    return this.deliveries.countDocuments({ ...filter, organizationId, isTest: false } as never, { limit: upTo });
  }

  /** One page and the exact total. */
  async page(
    context: CallContext,
    filter: DeliveryFilter,
    sort: Record<string, SortOrder>,
    page: Page,
  ): Promise<Found<DeliveryState>> {
    const scoped = { ...filter, organizationId: context.organization.id };
    const [items, total] = await Promise.all([
      this.deliveries
        .find(scoped as never, hidden)
        .sort({ ...sort, _id: Object.values(sort).at(-1) ?? -1 })
        .skip(page.offset)
        .limit(page.limit)
        .lean<DeliveryState[]>(),
      this.deliveries.countDocuments(scoped as never),
    ]);
    return { items, total };
  }
}
