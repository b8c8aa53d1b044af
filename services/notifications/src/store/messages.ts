import type { MessageState } from '@roster/contracts';
import { type CallContext, type Database, Repository, type Transaction } from '@roster/service-kit';

const reason = { type: { code: String, message: String }, _id: false } as const;

const dayMs = 24 * 3_600_000;

/**
 * Messages to families, for as long as they are kept. One unique index says that a family is told once of each occasion,
 * whoever tells at the same time.
 */
export class MessageStore {
  readonly records: Repository<MessageState>;

  /** @param retentionDays how long a message is kept, from when it was made */
  constructor(
    database: Database,
    private readonly retentionDays: number,
  ) {
    this.records = new Repository<MessageState>(database, {
      collection: 'messages',
      kind: 'Message',
      fields: {
        kind: String,
        meetingId: String,
        cycleId: String,
        customerId: String,
        customerName: String,
        studentIds: [String],
        occasion: String,
        meetingDate: String,
        meetingStartsAt: String,
        to: String,
        language: String,
        template: String,
        parameters: { type: [String], default: undefined },
        status: String,
        reason,
        providerMessageId: String,
        resendOf: String,
        history: [{ status: String, at: String, toldBy: String, reason, _id: false }],
        _expiresAt: Date,
      },
      indexes: [
        { keys: { createdAt: 1 } },
        { keys: { status: 1, createdAt: 1 } },
        { keys: { kind: 1, createdAt: 1 } },
        { keys: { kind: 1, status: 1, createdAt: 1 } },
        { keys: { customerId: 1, createdAt: 1 } },
        { keys: { studentIds: 1, createdAt: 1 } },
        { keys: { meetingId: 1, createdAt: 1 } },
        { keys: { providerMessageId: 1 } },
        { keys: { meetingId: 1, kind: 1, occasion: 1, customerId: 1 }, options: { unique: true } },
        { keys: { _expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
      ],
      derive: (message) => ({ _expiresAt: this.expiryOf(message) }),
    });
  }

  private expiryOf({ createdAt }: Pick<MessageState, 'createdAt'>): Date {
    return new Date(Date.parse(createdAt) + this.retentionDays * dayMs);
  }

  /**
   * Gives messages that were made before there was an end to them theirs, in the order of their keys; safe to repeat, and
   * while others write.
   *
   * @param after the key of the last one of the step before; empty at the beginning
   * @param limit in one step
   * @returns how many there were, and the last one's key
   */
  async setExpiries(after: string, limit: number): Promise<{ count: number; last: string }> {
    const found = await this.records.model
      .find({ _id: { $gt: after }, _expiresAt: { $exists: false } } as never, { createdAt: 1 })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<{ _id: string; createdAt: string }[]>();
    const last = found.at(-1);
    if (!last) return { count: 0, last: after };
    const writes = found.map((message) => ({
      updateOne: { filter: { _id: message._id }, update: { $set: { _expiresAt: this.expiryOf(message) } } },
    }));
    await this.records.model.bulkWrite(writes as never, { ordered: false });
    return { count: found.length, last: last._id };
  }

  /**
   * Messages that say the same: reminders of the meeting on that day, whatever time it had; and what was told of the same
   * change, or of an earlier one and still waits.
   */
  async ofNotice(
    context: CallContext,
    { kind, meetingId, meetingDate, occasion }: Pick<MessageState, 'kind' | 'meetingId' | 'meetingDate' | 'occasion'>,
    session?: Transaction['session'],
  ): Promise<MessageState[]> {
    if (kind === 'reminder') return this.records.all(context, { meetingId, kind, meetingDate }, {}, session);
    const changes = await this.records.all(context, { meetingId, kind }, {}, session);
    return changes.filter((message) => message.status === 'queued' || message.occasion.split('#')[0] === occasion);
  }

  /** By the provider's id; undefined where we never heard of it. */
  async withProviderId(context: CallContext, providerMessageId: string): Promise<MessageState | undefined> {
    const [found] = await this.records.all(context, { providerMessageId }, {}, undefined, 1);
    return found;
  }

  /** True where somebody was told of a meeting, or is about to be. */
  async hasToldOf(context: CallContext, meetingId: string): Promise<boolean> {
    const filter = { meetingId, resendOf: { $exists: false }, status: { $nin: ['skipped', 'failed', 'queued'] } };
    return (await this.records.all(context, filter, {}, undefined, 1)).length > 0;
  }
}
