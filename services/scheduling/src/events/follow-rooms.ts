import type { Change, DomainEvent, RoomState } from '@roster/contracts';
import { asAppError, type Consumer, type Organizations } from '@roster/service-kit';
import { queueOf, type Scheduling } from '../app/scheduling';
import { withRoom } from '../domain/room';

/** Shows on meetings where their rooms at Zoom are. Goes by the rooms' versions, so any redelivery is harmless. */
export function followRooms(
  app: Pick<Scheduling, 'meetings' | 'unitOfWork'>,
  organizations: Pick<Organizations, 'contextOf'>,
): Consumer {
  return {
    name: 'rooms',
    topics: ['roster.notifications'],
    wants: (type) => type.startsWith('room.'),
    handle: async (events) => {
      for (const event of events) await follow(app, organizations, event);
    },
  };
}

async function follow(
  { meetings, unitOfWork }: Pick<Scheduling, 'meetings' | 'unitOfWork'>,
  organizations: Pick<Organizations, 'contextOf'>,
  event: DomainEvent,
): Promise<void> {
  const { after: room } = event.data as Change<RoomState>;
  const context = await organizations.contextOf(event);
  const { meetingId, cycleId } = room;
  try {
    await unitOfWork.run(
      context,
      async (tx) => {
        const { before, after, changed } = await meetings.update(tx, meetingId, undefined, (meeting) =>
          withRoom(meeting, room),
        );
        if (changed) tx.emit('meeting.updated', { before, after });
      },
      queueOf({ id: meetingId, ...(cycleId === undefined ? {} : { cycleId }) }),
    );
  } catch (error) {
    // The meeting was removed, and nobody looks for its room there.
    if (asAppError(error)?.category !== 'not_found') throw error;
  }
}
