import type { MeetingState } from '@roster/contracts';
import { type AppError, conflict } from '@roster/service-kit/errors';

/** A stretch of somebody's time, in RFC 3339 instants of one form, so that they compare as text. */
export interface Booking {
  instructorId: string;
  startsAt: string;
  endsAt: string;
}

/** True where a meeting takes its instructor's time: a cancelled or postponed one does not. */
export function occupies({ status }: Pick<MeetingState, 'status'>): boolean {
  return status === 'scheduled' || status === 'completed';
}

/** Meetings that only touch (one ends when the other begins) do not overlap. */
export function overlaps(a: Booking, b: Booking): boolean {
  return a.instructorId === b.instructorId && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

export function conflictsOf(booking: Booking, others: readonly MeetingState[]): MeetingState[] {
  return others.filter((other) => occupies(other) && overlaps(booking, other));
}

/**
 * Checks that nothing is in the way of meetings that are on the calendar.
 *
 * @param others what may be, themselves among them
 * @throws AppError `conflict` with the slug `meeting.conflict`
 */
export function checkFree(meetings: readonly MeetingState[], others: readonly MeetingState[]): void {
  const inTheWay = new Map<string, MeetingState>();
  for (const meeting of meetings) {
    for (const other of conflictsOf(meeting, others)) if (other.id !== meeting.id) inTheWay.set(other.id, other);
  }
  if (inTheWay.size > 0) throw conflictError([...inTheWay.values()]);
}

/** A refusal has to fit into a reply's trailers, whole school years of conflicts do not. */
const mostNamed = 20;

/** The refusal of a booking: names the time that is taken, and the meetings in `metadata.meetingIds`; at most 20. */
export function conflictError(others: readonly MeetingState[]): AppError {
  const named = others.slice(0, mostNamed);
  const times = named.map(({ scheduledDate, startTime, endTime }) => `${scheduledDate} ${startTime}-${endTime}`);
  if (named.length < others.length) times.push(`and ${others.length - named.length} more`);
  return conflict('meeting.conflict', `The instructor already has a meeting: ${times.join(', ')}`, {
    metadata: { meetingIds: named.map(({ id }) => id).join(',') },
  });
}
