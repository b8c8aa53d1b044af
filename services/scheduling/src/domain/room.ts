import type { MeetingState, RoomState } from '@roster/contracts';

/**
 * A meeting with the links of its room as the room is now.
 *
 * @returns undefined where they are known, or newer ones are
 */
export function withRoom(meeting: MeetingState, room: RoomState): MeetingState | undefined {
  if ((meeting.roomVersion ?? 0) >= room.version) return undefined;
  const { zoomMeetingId: id, zoomJoinUrl: url, roomVersion: _older, ...rest } = meeting;
  // What a person sees of the meeting stays: its version does as well.
  if (id === room.zoomMeetingId && url === room.zoomJoinUrl) return undefined;
  return {
    ...rest,
    roomVersion: room.version,
    ...(room.zoomMeetingId === undefined ? {} : { zoomMeetingId: room.zoomMeetingId }),
    ...(room.zoomJoinUrl === undefined ? {} : { zoomJoinUrl: room.zoomJoinUrl }),
  };
}
