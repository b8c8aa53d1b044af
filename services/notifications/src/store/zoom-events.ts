import { createHash } from 'node:crypto';
import { type CallContext, type Database, isDuplicateKey } from '@roster/service-kit';
import type { Model } from 'mongoose';

/** What Zoom told. */
export interface ZoomEvent {
  event: string;
  /** Zoom's id of the meeting. */
  meetingId?: string;
  /** As it came. */
  body: string;
}

interface Stored extends ZoomEvent {
  _id: string;
  organizationId: string;
  receivedAt: string;
  /** Of the calls that brought it. */
  timestamps: string[];
  expiresAt: Date;
}

const retentionMs = 30 * 24 * 3_600_000;
/** Of one meeting: two for each visit of each participant. */
const mostOfMeeting = 5_000;

/** What Zoom told, for whoever acts on it; kept for 30 days, and so long is a repeat known for one. */
export class ZoomEventStore {
  private readonly events: Model<Stored>;

  constructor(database: Database) {
    this.events = database.collection<Stored>({
      name: 'zoom_events',
      fields: {
        organizationId: { type: String, required: true },
        event: String,
        meetingId: String,
        body: String,
        receivedAt: String,
        timestamps: [String],
        expiresAt: Date,
      },
      indexes: [
        { keys: { organizationId: 1, meetingId: 1, receivedAt: 1 } },
        { keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
      ],
    });
  }

  /** What Zoom told of a meeting, as it came, in no order. */
  async bodiesOf(context: CallContext, meetingId: string, events: readonly string[]): Promise<string[]> {
    const found = await this.events
      .find({ organizationId: context.organization.id, meetingId, event: { $in: [...events] } }, { body: 1 })
      .limit(mostOfMeeting)
      .lean<Pick<Stored, 'body'>[]>();
    return found.map(({ body }) => body);
  }

  /**
   * Keeps an event, once: Zoom gives it no id, but the same body, which holds its time to the millisecond, is the same
   * event.
   *
   * @param timestamp of the call that brought it
   * @returns `repeated` where this very call was taken before; `known` where Zoom tells again, in a call of its own,
   *   what it believes has not arrived
   */
  async add(
    context: CallContext,
    event: ZoomEvent,
    timestamp: string,
    now: Date,
  ): Promise<'added' | 'known' | 'repeated'> {
    const organizationId = context.organization.id;
    const _id = `${organizationId}/${createHash('sha256').update(event.body).digest('hex')}`;
    try {
      await this.events.create({
        _id,
        organizationId,
        ...event,
        receivedAt: now.toISOString(),
        timestamps: [timestamp],
        expiresAt: new Date(now.getTime() + retentionMs),
      });
      return 'added';
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
    const { modifiedCount } = await this.events.updateOne(
      { _id, timestamps: { $ne: timestamp } },
      { $push: { timestamps: timestamp } },
    );
    return modifiedCount === 1 ? 'known' : 'repeated';
  }
}
