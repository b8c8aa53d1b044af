import type { MeetingState } from '@roster/contracts';
import type { Transaction } from '@roster/service-kit';
import { occupies } from '../domain/conflicts';
import { isMoved, meetingEvent } from '../domain/meeting-transitions';
import type { Closures } from './closures';
import { followMeetings, type Step } from './follow-meetings';
import type { Scheduling } from './scheduling';

export interface ChangeOptions {
  expectedVersion?: number | undefined;
  /** Book the new time whatever else the instructor has then. */
  force?: boolean;
  /** What it takes to make up for a cancellation, where the cycle's policy asks for it. */
  closures?: Closures | undefined;
}

export interface Changed {
  meeting: MeetingState;
  /** The meeting that a cancellation added. */
  added?: MeetingState;
}

/**
 * Changes one meeting with all that follows from it: its time is booked anew, the world is told, and its cycle goes
 * along (progress, end date, make-ups).
 *
 * @param decide pure; undefined changes nothing
 * @throws AppError `not_found`, `stale`, `conflict` with `meeting.conflict`, `meeting.make_up_held` or `cycle.cancelled`
 */
export async function changeMeeting(
  app: Scheduling,
  tx: Transaction,
  id: string,
  options: ChangeOptions,
  decide: (current: MeetingState) => MeetingState | undefined,
): Promise<Changed> {
  const step = await changeAlone(app, tx, id, options, decide);
  const [added] = await followMeetings(app, tx, [step], () => options.closures);
  return { meeting: step.after, ...(added ? { added } : {}) };
}

/** Changes one meeting, books its time and tells of it. Its cycle, if any, is yet to follow: see `followMeetings`. */
export async function changeAlone(
  app: Scheduling,
  tx: Transaction,
  id: string,
  { expectedVersion, force }: Pick<ChangeOptions, 'expectedVersion' | 'force'>,
  decide: (current: MeetingState) => MeetingState | undefined,
): Promise<Step> {
  const { before, after, changed } = await app.meetings.update(tx, id, expectedVersion, decide);
  if (!changed) return { before: after, after };
  if (occupies(after) && (!occupies(before) || isMoved(before, after))) {
    await app.bookings.book(tx, after, force ?? false);
  }
  tx.emit(meetingEvent(before, after), { before, after });
  return { before, after };
}
