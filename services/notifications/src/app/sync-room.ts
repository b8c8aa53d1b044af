import { type CallContext, forbidden, isManager, notFound, unprocessable } from '@roster/service-kit';
import { type Room, settled } from '../domain/rooms/room';
import { asksForRoom } from '../domain/rooms/wanted';
import { roomJob } from '../rooms/room-job';
import type { Dependencies } from './dependencies';

/**
 * Has a meeting's room made, or made right, now: after a person has mended what was wrong, or somebody removed it at Zoom.
 *
 * @returns the room as it was before; undefined where there was none
 * @throws AppError `meeting.not_found`; `forbidden`; `unprocessable` with `room.not_wanted`, `room.useless` or
 *   `zoom.not_linked`
 */
export async function syncRoomNow(
  { rooms }: Dependencies,
  context: CallContext,
  meetingId: string,
): Promise<Room | undefined> {
  if (!isManager(context.principal)) throw forbidden('role.forbidden', 'Only managers may do this');
  const meeting = (await rooms.replicas.meetings.refresh(context, [meetingId])).get(meetingId);
  if (!meeting) throw notFound('Meeting');
  const room = await rooms.rooms.ofMeeting(context, meetingId);
  const now = rooms.clock.now();
  if (!asksForRoom(meeting)) throw unprocessable('room.not_wanted', 'The meeting asks for no room');
  if (Date.parse(meeting.endsAt) <= now.getTime()) throw unprocessable('room.useless', 'The meeting is over');
  if (!(await rooms.links.usable(context, 'zoom'))) {
    throw unprocessable('zoom.not_linked', 'The organization is not linked to Zoom');
  }
  await rooms.unitOfWork.run(context, async (tx) => {
    // What is not where we left it is made anew; what Zoom still has is only touched.
    if (room) {
      const { after } = await rooms.rooms.records.update(tx, room.id, undefined, (current) =>
        current.atZoom ? settled({ ...current, atZoom: { ...current.atZoom, topic: '' } }) : undefined,
      );
      tx.wrote('room', after.id, after.version);
    }
    await rooms.jobs.put([roomJob(context.organization.id, meetingId, meeting.endsAt, now)], tx.session);
  });
  rooms.wakeJobs();
  return room;
}
