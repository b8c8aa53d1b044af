import { type CallContext, isDuplicateKey, type Transaction } from '@roster/service-kit';
import { candidates, chooseHost } from '../domain/rooms/hosts';
import { failed, type Room, type RoomFacts, roomReason, settled } from '../domain/rooms/room';
import type { WantedRoom } from '../domain/rooms/wanted';
import { addDays } from '../domain/zoned-time';
import { hostQueue, tellOf } from './change-room';
import type { Rooms } from './rooms';

export interface Booking {
  meetingId: string;
  wanted: WantedRoom;
  /** Who can host a meeting each at a time. */
  pool: readonly string[];
  /** Hosts of whom Zoom just said that it does not know them, with its words. */
  unknown: ReadonlyMap<string, string>;
}

/**
 * Gives a meeting's room its host for its time, or refuses it clearly where none is free. Claiming the days makes two that
 * look for a host at the same time collide, so that the second sees what the first has taken; nobody has two at once.
 */
export async function bookRoom(rooms: Rooms, context: CallContext, booking: Booking): Promise<Room> {
  const work = () => rooms.unitOfWork.run(context, (tx) => book(rooms, tx, booking), { queueOn: hostQueue });
  try {
    return await work();
  } catch (error) {
    // Somebody else made the meeting's room at the same time: now it is found.
    if (!isDuplicateKey(error)) throw error;
    return work();
  }
}

async function book(rooms: Rooms, tx: Transaction, { meetingId, wanted, pool, unknown }: Booking): Promise<Room> {
  const { startsAt, endsAt, timeZone, topic, cycleId, fixedHost } = wanted;
  await rooms.guards.claim(tx, daysOf(wanted));
  const before = await rooms.rooms.ofMeeting(tx.context, meetingId, tx.session);
  const asked = { fixed: fixedHost, current: before?.hostEmail, pool };
  const taken = await rooms.rooms.takenBy(tx, candidates(asked), wanted);
  const others = taken.filter((room) => room.meetingId !== meetingId).flatMap(({ hostEmail }) => hostEmail ?? []);
  const choice = chooseHost({ ...asked, busy: new Set([...others, ...unknown.keys()]) });
  const facts = { meetingId, startsAt, endsAt, timeZone, topic, ...(cycleId === undefined ? {} : { cycleId }) };
  const decide = (current: RoomFacts): RoomFacts => {
    const { startedAt: _began, endedAt: _ended, ...blank } = current;
    // What happened at another time was another lesson, so to say.
    const room = { ...(current.startsAt === startsAt ? current : blank), ...facts };
    if ('host' in choice)
      return settled({ ...room, hostEmail: choice.host }, current.status === 'waiting' ? current.reason : undefined);
    const [said] = unknown.values();
    if (said !== undefined) return failed(room, roomReason('unknown_host', said));
    return failed(room, roomReason(choice.none));
  };
  if (!before) {
    const after = await rooms.rooms.records.insert(tx, decide({ ...facts, status: 'waiting' }));
    await tellOf(rooms, tx, undefined, after);
    return after;
  }
  const change = await rooms.rooms.records.update(tx, before.id, undefined, (current) => {
    const next = decide(current);
    return isSame(current, next) ? undefined : next;
  });
  if (change.changed) await tellOf(rooms, tx, change.before, change.after);
  return change.after;
}

const compared = ['status', 'startsAt', 'endsAt', 'timeZone', 'topic', 'cycleId', 'hostEmail', 'zoomJoinUrl'] as const;

const isSame = (one: RoomFacts, other: RoomFacts): boolean =>
  compared.every((field) => one[field] === other[field]) && one.reason?.message === other.reason?.message;

/** The days (UTC) that a meeting touches: at most two. */
function daysOf({ startsAt, endsAt }: WantedRoom): string[] {
  const first = startsAt.slice(0, 10);
  const last = endsAt.slice(0, 10);
  return (first === last ? [first] : [first, addDays(first, 1)]).map((day) => `room-hosts/${day}`);
}
