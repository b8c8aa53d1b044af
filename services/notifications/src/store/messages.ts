import type { MessageState } from '@roster/contracts';
import { type CallContext, type Database, Repository, type Transaction } from '@roster/service-kit';

const reason = { type: { code: String, message: String }, _id: false } as const;

/** Messages to families. One unique index says that a family is told once of each occasion, whoever tells at the same time. */
export class MessageStore {
  readonly records: Repository<MessageState>;

  constructor(database: Database) {
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
      ],
    });
  }

  /**
   * Messages that say the same: reminders of the meeting on that day, whatever time it had; and what was told of the same
   * change, or of an earlier one and still waits.
   */
  async ofNotice(
    tx: Transaction,
    { kind, meetingId, meetingDate, occasion }: Pick<MessageState, 'kind' | 'meetingId' | 'meetingDate' | 'occasion'>,
  ): Promise<MessageState[]> {
    const { context, session } = tx;
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
