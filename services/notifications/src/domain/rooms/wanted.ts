import type { MeetingState, RoomState } from '@roster/contracts';

type Meeting = Pick<
  MeetingState,
  'cycleId' | 'startsAt' | 'endsAt' | 'timeZone' | 'status' | 'activityType' | 'topic' | 'withZoom' | 'roomDeclined'
>;

/** A room as a meeting wants it. */
export interface WantedRoom extends Pick<RoomState, 'cycleId' | 'startsAt' | 'endsAt' | 'timeZone' | 'topic'> {
  /** The cycle's own host. */
  fixedHost?: string | undefined;
}

/**
 * True where a meeting asks for a room: it says so, or is held online and does not say that it wants none (seed 1, `withZoom`
 * and `activityType`).
 */
export const asksForRoom = ({
  withZoom,
  activityType,
  roomDeclined,
}: Pick<Meeting, 'withZoom' | 'roomDeclined'> & { activityType: string }): boolean =>
  withZoom || (activityType === 'online' && !roomDeclined);

/**
 * The room that a meeting wants; undefined where it wants none.
 *
 * @param courseName what it is called where nothing else has a name
 */
export function wantedRoom(
  meeting: Meeting,
  cycle: { name: string; zoomHostEmail?: string | undefined } | undefined,
  courseName?: string,
): WantedRoom | undefined {
  const isHeld = meeting.status === 'scheduled' || meeting.status === 'completed';
  if (!isHeld || !asksForRoom(meeting)) return undefined;
  const { cycleId, startsAt, endsAt, timeZone } = meeting;
  const names = [cycle?.name ?? courseName, meeting.topic].filter((name) => name?.trim());
  return {
    ...(cycleId === undefined ? {} : { cycleId }),
    startsAt,
    endsAt,
    timeZone,
    topic: names.length > 0 ? names.join(': ') : 'Roster',
    fixedHost: cycle?.zoomHostEmail,
  };
}

const decisive = [
  'startsAt',
  'endsAt',
  'timeZone',
  'status',
  'activityType',
  'withZoom',
  'roomDeclined',
  'topic',
  'deletedAt',
] as const;

/** True where a meeting's change may change its room. */
export function concernsRoom(before: MeetingState | undefined, after: MeetingState): boolean {
  if (!asksForRoom(after) && !(before && asksForRoom(before))) return false;
  return before === undefined || decisive.some((field) => before[field] !== after[field]);
}
