import type { MeetingState } from '@roster/contracts';
import type { Transaction } from '@roster/service-kit';
import { occupies } from '../domain/conflicts';
import { isMoved, meetingEvent } from '../domain/meeting-transitions';
import type { Closures } from './closures';
import { openCalendar, settleCycle } from './cycle-calendar';
import { addMakeUp, takeBackMakeUp } from './make-up';
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
 * @throws AppError `not_found`, `stale`, `conflict` with `meeting.conflict` or `meeting.make_up_held`
 */
export async function changeMeeting(
  app: Scheduling,
  tx: Transaction,
  id: string,
  options: ChangeOptions,
  decide: (current: MeetingState) => MeetingState | undefined,
): Promise<Changed> {
  const { before, after, changed } = await app.meetings.update(tx, id, options.expectedVersion, decide);
  if (!changed) return { meeting: after };
  if (occupies(after) && (!occupies(before) || isMoved(before, after))) {
    await app.bookings.book(tx, after, options.force ?? false);
  }
  tx.emit(meetingEvent(before, after), { before, after });
  const { cycleId } = after;
  if (cycleId === undefined) return { meeting: after };
  if (before.status === after.status && before.scheduledDate === after.scheduledDate) return { meeting: after };
  return followInCycle(app, tx, before, { ...after, cycleId }, options.closures);
}

async function followInCycle(
  app: Scheduling,
  tx: Transaction,
  was: MeetingState,
  is: MeetingState & { cycleId: string },
  closures: Closures | undefined,
): Promise<Changed> {
  const calendar = await openCalendar(app, tx, is.cycleId);
  const before = calendar.map((meeting) => (meeting.id === is.id ? was : meeting));
  let after = calendar;
  let added: MeetingState | undefined;
  if (was.status !== is.status && is.status === 'cancelled' && closures) {
    added = await addMakeUp(app, tx, is, calendar, closures);
    if (added) after = [...calendar, added];
  }
  if (was.status === 'cancelled' && is.status === 'scheduled') {
    const removed = await takeBackMakeUp(app, tx, is.id, calendar);
    if (removed) after = calendar.filter(({ id }) => id !== removed.id);
  }
  await settleCycle(app, tx, is.cycleId, { before, after });
  return { meeting: is, ...(added ? { added } : {}) };
}
