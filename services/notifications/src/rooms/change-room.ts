import type { CallContext, Transaction } from '@roster/service-kit';
import { type Room, type RoomFacts, roomChange, roomEvent } from '../domain/rooms/room';
import { roomJob } from './room-job';
import type { Rooms } from './rooms';

/** Tells of a room's change, and lets those try again who found no host while this one had theirs. */
export async function tellOf(rooms: Rooms, tx: Transaction, before: Room | undefined, after: Room): Promise<void> {
  const type = roomEvent(before, after);
  if (type) tx.emit(type, roomChange(before, after));
  else tx.wrote('room', after.id, after.version);
  const isFreed =
    before?.hostEmail !== undefined &&
    (before.hostEmail !== after.hostEmail || before.startsAt !== after.startsAt || before.endsAt !== after.endsAt);
  if (!isFreed) return;
  const refused = (await rooms.rooms.refusedIn(tx, before)).filter(({ id }) => id !== after.id);
  const jobs = refused.map(({ organizationId, meetingId, endsAt }) =>
    roomJob(organizationId, meetingId, endsAt, tx.now),
  );
  await rooms.jobs.put(jobs, tx.session);
}

/** Changes a room, and tells of it. @param decide pure; undefined changes nothing */
export function changeRoom(
  rooms: Rooms,
  context: CallContext,
  id: string,
  decide: (current: Room) => RoomFacts | undefined,
): Promise<Room> {
  return rooms.unitOfWork.run(
    context,
    async (tx) => {
      const { before, after, changed } = await rooms.rooms.records.update(tx, id, undefined, decide);
      if (changed) await tellOf(rooms, tx, before, after);
      return after;
    },
    { queueOn: hostQueue },
  );
}

/** Rooms of an organization that find hosts wait for one another in this process instead of colliding. */
export const hostQueue = 'room-hosts';
