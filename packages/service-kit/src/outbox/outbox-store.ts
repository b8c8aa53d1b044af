import type { DomainEvent } from '@roster/contracts';
import { keyOf, topicOf } from '@roster/contracts';
import type { ClientSession, Model, mongo } from 'mongoose';
import type { BusMessage } from '../bus/bus';
import type { Clock } from '../store/clock';
import type { Database } from '../store/database';

interface OutboxRow {
  _id: string;
  key: string;
  topic: string;
  /** The envelope as it goes out: JSON, so that what was promised is what is sent, to the letter. */
  event: string;
  /** Beside the envelope; most have none. */
  headers?: Record<string, string>;
  /** Present until the bus has it; sparse, so the index holds only what is owed. */
  owed?: boolean;
  createdAt: Date;
  publishedAt?: Date;
}

export interface OutboxWriter {
  add(events: DomainEvent[], session: ClientSession): Promise<void>;
  /** Called after the commit: there is something to publish. */
  committed(): void;
}

/** How long published rows are kept, for replaying a topic on the embedded default. */
const retentionSeconds = 7 * 24 * 3600;

/** The events that this service owes the world, written in the transaction of the state that they tell of. */
export class OutboxStore implements OutboxWriter {
  private readonly rows: Model<OutboxRow>;
  private readonly plain: mongo.Collection<OutboxRow>;
  private wake: () => void = () => undefined;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.rows = database.collection<OutboxRow>({
      name: 'outbox',
      fields: {
        key: String,
        topic: String,
        event: String,
        headers: Object,
        owed: Boolean,
        createdAt: Date,
        publishedAt: Date,
      },
      indexes: [
        { keys: { owed: 1, _id: 1 }, options: { partialFilterExpression: { owed: true } } },
        { keys: { publishedAt: 1 }, options: { expireAfterSeconds: retentionSeconds, sparse: true } },
      ],
    });
    this.plain = database.plain<OutboxRow>('outbox');
  }

  onCommitted(wake: () => void): void {
    this.wake = wake;
  }

  committed(): void {
    this.wake();
  }

  async add(events: DomainEvent[], session: ClientSession): Promise<void> {
    const createdAt = this.clock.now();
    const rows = events.map((event) => ({
      _id: event.id,
      key: keyOf(event),
      topic: topicOf(event.type),
      event: JSON.stringify(event),
      owed: true,
      createdAt,
    }));
    const [only] = rows;
    if (only && rows.length === 1) await this.plain.insertOne(only, { session });
    else await this.plain.insertMany(rows, { session });
  }

  /** A message that is no event of this service's own: a dead letter. `committed` is the caller's to call. */
  async addMessage({ id, key, topic, value, headers }: BusMessage, session: ClientSession): Promise<void> {
    const row: OutboxRow = { _id: id, key, topic, event: value, owed: true, createdAt: this.clock.now() };
    await this.plain.insertOne(headers ? { ...row, headers } : row, { session });
  }

  /** What is owed, oldest first. */
  async owed(limit: number): Promise<BusMessage[]> {
    const rows = await this.plain.find({ owed: true }).sort({ _id: 1 }).limit(limit).toArray();
    return rows.map(({ topic, key, _id: id, event: value, headers }) => ({
      topic,
      key,
      id,
      value,
      ...(headers ? { headers } : {}),
    }));
  }

  /**
   * Owes again what was published since then, as far back as rows are kept: for a bus that lost it, or consumers that were
   * restored from a backup. They know by the ids what they have handled.
   *
   * @returns how many
   */
  async oweAgain(since: Date): Promise<number> {
    const { modifiedCount } = await this.rows.updateMany(
      { publishedAt: { $gte: since } },
      { $set: { owed: true }, $unset: { publishedAt: '' } },
    );
    return modifiedCount;
  }

  async markPublished(ids: string[]): Promise<void> {
    await this.plain.updateMany(
      { _id: { $in: ids } },
      { $unset: { owed: '' }, $set: { publishedAt: this.clock.now() } },
    );
  }

  /**
   * How many are owed, and since when.
   *
   * @param upTo where more are owed, this many
   */
  async backlog(upTo = 10_000): Promise<{ owed: number; oldest?: Date }> {
    const [owed, oldest] = await Promise.all([
      this.rows.countDocuments({ owed: true }, { limit: upTo }),
      this.rows.findOne({ owed: true }).sort({ _id: 1 }).lean(),
    ]);
    return oldest ? { owed, oldest: oldest.createdAt } : { owed };
  }
}
