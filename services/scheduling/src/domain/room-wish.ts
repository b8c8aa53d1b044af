import type { MeetingState } from '@roster/contracts';

/** Whether a meeting asks for a room at Zoom, or for none (seed 1, `withZoom`). */
export type RoomWish = Pick<MeetingState, 'withZoom' | 'roomDeclined'>;

/** @param asked what was said of it; undefined: nothing, and it has a room where it is held online */
export const roomWish = (asked: boolean | undefined): RoomWish =>
  asked === false ? { withZoom: false, roomDeclined: true } : { withZoom: asked ?? false };

/** A meeting of which that is said; undefined where nothing changes. */
export function withRoomWish(meeting: MeetingState, asked: boolean | undefined): MeetingState | undefined {
  if (asked === undefined) return undefined;
  const { roomDeclined = false, ...rest } = meeting;
  if (meeting.withZoom === asked && roomDeclined === !asked) return undefined;
  return { ...rest, ...roomWish(asked) };
}
