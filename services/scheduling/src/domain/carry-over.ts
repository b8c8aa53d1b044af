import type { CycleState, MeetingState } from '@roster/contracts';

/** What a cycle hands down to its meetings. */
type Terms = Pick<CycleState, 'instructorId' | 'startTime' | 'endTime' | 'activityType'>;

const handedDown = ['instructorId', 'startTime', 'endTime', 'activityType'] as const satisfies (keyof Terms)[];

/** True where a change of a cycle may concern meetings that are on the calendar already (docs/decisions/0082). */
export const concernsMeetings = (before: Terms, after: Terms): boolean =>
  handedDown.some((field) => before[field] !== after[field]);

/**
 * A scheduled meeting under a change of its cycle: it goes along in what it still had from the cycle. What was changed
 * for this one meeting stays. The two times go together, so that nobody gets the start of one and the end of another.
 *
 * @returns undefined where nothing of the meeting changes; instants are still those of the old times
 */
export function carriedOver(before: Terms, after: Terms, meeting: MeetingState): MeetingState | undefined {
  const next = { ...meeting };
  if (meeting.instructorId === before.instructorId) next.instructorId = after.instructorId;
  if (meeting.startTime === before.startTime && meeting.endTime === before.endTime) {
    next.startTime = after.startTime;
    next.endTime = after.endTime;
  }
  if (meeting.activityType === before.activityType && before.activityType !== after.activityType) {
    next.activityType = after.activityType;
    // As generating decides it, unless somebody decided otherwise.
    if (meeting.withZoom === (before.activityType === 'online')) next.withZoom = after.activityType === 'online';
  }
  return [...handedDown, 'withZoom' as const].some((field) => next[field] !== meeting[field]) ? next : undefined;
}
