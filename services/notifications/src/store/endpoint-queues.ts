import type { Database } from '@roster/service-kit';
import type { Model } from 'mongoose';
import type { Outgoing } from '../domain/new-delivery';

interface StoredQueue {
  _id: string;
  organizationId: string;
  webhookId: string;
  isTest: boolean;
  /** When it has something to send; absent while it is empty. */
  dueAt?: Date;
  /** Nobody takes it before: it is leased, or its receiver asked for quiet. */
  heldUntil: Date;
  /** The lease of whoever works on it: `<owner>/<random>`. */
  lease?: string;
  /** Since when every attempt has failed; absent while the receiver works. */
  failingSince?: Date;
}

/** A queue that this process works on until its lease ends. */
export interface ClaimedQueue {
  id: string;
  organizationId: string;
  webhookId: string;
  isTest: boolean;
  lease: string;
  leaseUntil: Date;
  failingSince?: Date | undefined;
}

/** As much of a delivery as its queue needs. */
export type QueuedDelivery = Pick<Outgoing, 'queue' | 'organizationId' | 'webhookId' | 'isTest'>;

export interface Candidate {
  id: string;
  isFailing: boolean;
}

const free = new Date(0);

/**
 * One queue for each endpoint: the unit of work that replicas share. Whoever leases a queue sends its deliveries one
 * after the other; a lease that is not given back ends by itself, and another replica goes on.
 */
export class EndpointQueues {
  private readonly queues: Model<StoredQueue>;

  constructor(database: Database) {
    this.queues = database.collection<StoredQueue>({
      name: 'endpoint_queues',
      fields: {
        organizationId: String,
        webhookId: String,
        isTest: Boolean,
        dueAt: Date,
        heldUntil: Date,
        lease: String,
        failingSince: Date,
      },
      indexes: [
        { keys: { dueAt: 1 }, options: { sparse: true } },
        { keys: { lease: 1 }, options: { sparse: true } },
      ],
    });
  }

  /** These deliveries were added: their queues are due. */
  async added(deliveries: readonly QueuedDelivery[], now: Date): Promise<void> {
    const touched = new Map(deliveries.map((delivery) => [delivery.queue, delivery]));
    const writes = [...touched].map(([_id, { organizationId, webhookId, isTest }]) => ({
      updateOne: {
        filter: { _id },
        update: { $min: { dueAt: now }, $setOnInsert: { organizationId, webhookId, isTest, heldUntil: free } },
        upsert: true,
      },
    }));
    await this.queues.bulkWrite(writes as never, { ordered: false });
  }

  /** Queues that could be worked on now, the longest waiting first. */
  async due(now: Date, limit: number, which: 'all' | 'healthy'): Promise<Candidate[]> {
    const found = await this.queues
      .find(
        {
          dueAt: { $lte: now },
          heldUntil: { $lte: now },
          ...(which === 'healthy' ? { failingSince: { $exists: false } } : {}),
        },
        { failingSince: 1 },
      )
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<{ _id: string; failingSince?: Date }[]>();
    return found.map(({ _id, failingSince }) => ({ id: _id, isFailing: failingSince !== undefined }));
  }

  /**
   * How many queues wait for somebody, and since when the first of them.
   *
   * @param upTo where more do, this many
   */
  async backlog(now: Date, upTo = 10_000): Promise<{ queues: number; since?: Date }> {
    const waiting = { dueAt: { $lte: now }, heldUntil: { $lte: now } };
    const queues = await this.queues.countDocuments(waiting, { limit: upTo });
    const first = await this.queues.findOne(waiting, { dueAt: 1 }).sort({ dueAt: 1 }).lean<{ dueAt?: Date }>();
    return first?.dueAt ? { queues, since: first.dueAt } : { queues };
  }

  /** Leases a queue; undefined where somebody else was faster. */
  async claim(id: string, lease: string, now: Date, leaseUntil: Date): Promise<ClaimedQueue | undefined> {
    const claimed = await this.queues
      .findOneAndUpdate(
        { _id: id, dueAt: { $lte: now }, heldUntil: { $lte: now } },
        // Due again when the lease ends, should it not be given back; what is added meanwhile makes it due earlier.
        { $set: { lease, heldUntil: leaseUntil, dueAt: leaseUntil } },
        { returnDocument: 'after' },
      )
      .lean<StoredQueue>();
    if (!claimed) return undefined;
    const { organizationId, webhookId, isTest, failingSince } = claimed;
    return { id, organizationId, webhookId, isTest, lease, leaseUntil, failingSince };
  }

  /**
   * Gives a queue back.
   *
   * @param nextAt when it has something to send next, as it was before the call; undefined where it is empty
   * @param quietUntil nobody takes it before
   */
  async release(queue: ClaimedQueue, nextAt: Date | undefined, now: Date, quietUntil: Date = free): Promise<void> {
    const mine = { _id: queue.id, lease: queue.lease };
    const given = { heldUntil: quietUntil };
    // After the lease's end, what is added no longer shows in `dueAt`.
    if (now < queue.leaseUntil) {
      const change = nextAt
        ? // To the back of the line, however long its deliveries have been due.
          { $set: { ...given, dueAt: nextAt > now ? nextAt : now }, $unset: { lease: '' } }
        : { $set: given, $unset: { lease: '', dueAt: '' } };
      const unchanged = await this.queues.updateOne({ ...mine, dueAt: queue.leaseUntil }, change);
      if (unchanged.matchedCount === 1) return;
    }
    // Something was, or may have been, added since it was claimed: it is due.
    await this.queues.updateOne(mine, { $set: { ...given, dueAt: now }, $unset: { lease: '' } });
  }

  /** Ends the leases of an earlier life of this process; for an owner that can have only one life at a time. */
  async endLeasesOf(owner: string, now: Date): Promise<void> {
    const prefix = `${owner}/`;
    await this.queues.updateMany(
      { lease: { $gte: prefix, $lt: `${prefix}\u{10ffff}` } },
      { $set: { heldUntil: free, dueAt: now }, $unset: { lease: '' } },
    );
  }

  async startsFailing(id: string, at: Date): Promise<void> {
    await this.queues.updateOne({ _id: id, failingSince: { $exists: false } }, { $set: { failingSince: at } });
  }

  async stopsFailing(id: string): Promise<void> {
    await this.queues.updateOne({ _id: id, failingSince: { $exists: true } }, { $unset: { failingSince: '' } });
  }

  /** Since when each of these fails, by queue. */
  async failing(ids: readonly string[]): Promise<Map<string, string>> {
    const found = await this.queues
      .find({ _id: { $in: ids }, failingSince: { $exists: true } }, { failingSince: 1 })
      .lean<{ _id: string; failingSince: Date }[]>();
    return new Map(found.map(({ _id, failingSince }) => [_id, failingSince.toISOString()]));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.queues.deleteMany({ _id: { $in: ids } });
  }
}
