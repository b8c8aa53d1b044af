import { type CallContext, type Database, type Filter, Repository, type Transaction } from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import type { Room } from '../domain/rooms/room';

/** No meeting is longer than a day: a lower bound for the index. */
const longestMs = 24 * 3_600_000;

/** Rooms of meetings at Zoom. One unique index says that a meeting has one. */
export class RoomStore {
  readonly records: Repository<Room>;

  constructor(database: Database) {
    this.records = new Repository<Room>(database, {
      collection: 'rooms',
      kind: 'Room',
      fields: {
        meetingId: String,
        cycleId: String,
        status: String,
        reason: { type: { code: String, message: String }, _id: false },
        startsAt: String,
        endsAt: String,
        timeZone: String,
        topic: String,
        hostEmail: String,
        zoomMeetingId: String,
        zoomJoinUrl: String,
        startedAt: String,
        endedAt: String,
        atZoom: Object,
        triedAt: String,
      },
      indexes: [
        { keys: { meetingId: 1 }, options: { unique: true } },
        { keys: { startsAt: 1 } },
        { keys: { status: 1, startsAt: 1 } },
        { keys: { cycleId: 1, startsAt: 1 } },
        { keys: { hostEmail: 1, startsAt: 1 } },
        { keys: { zoomMeetingId: 1 } },
      ],
    });
  }

  /** Undefined where the meeting never had one. */
  async ofMeeting(context: CallContext, meetingId: string, session?: ClientSession): Promise<Room | undefined> {
    const [found] = await this.records.all(context, { meetingId }, {}, session, 1);
    return found;
  }

  /** By Zoom's own id; undefined where it is none of ours. */
  async withZoomId(context: CallContext, zoomMeetingId: string): Promise<Room | undefined> {
    const [found] = await this.records.all(context, { zoomMeetingId }, {}, undefined, 1);
    return found;
  }

  /** Rooms that are at those hosts' between two instants. */
  takenBy(tx: Transaction, hosts: readonly string[], span: Pick<Room, 'startsAt' | 'endsAt'>): Promise<Room[]> {
    return this.records.all(tx.context, { hostEmail: { $in: [...hosts] }, ...within(span) }, {}, tx.session);
  }

  /** Rooms that found no host between two instants. */
  async refusedIn(tx: Transaction, span: Pick<Room, 'startsAt' | 'endsAt'>): Promise<Room[]> {
    const failed = await this.records.all(tx.context, { status: 'failed', ...within(span) }, {}, tx.session);
    return failed.filter(({ reason }) => reason?.code === 'no_free_host');
  }

  /** Rooms of meetings that are not over; those of a cycle where one is named. */
  ahead(context: CallContext, now: Date, cycleId?: string): Promise<Room[]> {
    const startsAt = { $gt: new Date(now.getTime() - longestMs).toISOString() };
    const filter = { ...(cycleId === undefined ? {} : { cycleId }), startsAt, endsAt: { $gt: now.toISOString() } };
    return this.records.all(context, filter);
  }
}

function within({ startsAt, endsAt }: Pick<Room, 'startsAt' | 'endsAt'>): Filter {
  const earliest = new Date(Date.parse(startsAt) - longestMs).toISOString();
  return { startsAt: { $gt: earliest, $lt: endsAt }, endsAt: { $gt: startsAt } };
}
