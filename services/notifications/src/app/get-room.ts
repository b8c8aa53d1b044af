import { type CallContext, notFound } from '@roster/service-kit';
import type { Room } from '../domain/rooms/room';
import type { Dependencies } from './dependencies';

/**
 * A meeting's room. Scheduling says whether the caller may know of the meeting: an instructor of their own. People who work
 * here get the link to begin it as well; a key does not, whatever it may read, since the link makes whoever has it the host.
 *
 * @throws AppError `meeting.not_found`; `room.not_found` where it never had one
 */
export async function getRoom(
  { rooms }: Dependencies,
  context: CallContext,
  meetingId: string,
): Promise<{ room: Room; startUrl?: string | undefined }> {
  await rooms.peers.scheduling.getMeeting(context, { id: meetingId });
  const room = await rooms.rooms.ofMeeting(context, meetingId);
  if (!room) throw notFound('Room');
  const { principal } = context;
  const isStaff = principal.kind === 'user' && principal.role !== 'client';
  const link = isStaff && room.zoomMeetingId ? await rooms.links.usable(context, 'zoom') : undefined;
  const startUrl = link && room.zoomMeetingId ? await rooms.zoom.startUrl(link, room.zoomMeetingId) : undefined;
  return { room, startUrl };
}
