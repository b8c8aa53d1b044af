import type { CycleState, MeetingState } from '@roster/contracts';
import type { Transaction } from '@roster/service-kit';
import { followMeetings } from '../domain/cycle-progress';
import { cycleEvent } from '../domain/cycle-status';
import { countMeetings } from '../domain/progress';
import type { Scheduling } from './scheduling';

/**
 * All of a cycle's meetings, held for this transaction: whoever else changes which of them are on, or when, either
 * comes before it or runs again after it.
 */
export async function openCalendar(app: Scheduling, tx: Transaction, cycleId: string): Promise<MeetingState[]> {
  await app.guards.claim(tx, [`cycle/${cycleId}`]);
  return app.meetings.all(tx.context, { cycleId }, { scheduledDate: 1, startTime: 1 }, tx.session);
}

/**
 * Lets a cycle follow its meetings: progress, end date, completion. Tells of it where something changed.
 *
 * @param generated the meetings are all on the calendar now
 */
export async function settleCycle(
  app: Scheduling,
  tx: Transaction,
  cycleId: string,
  calendar: { before: readonly MeetingState[]; after: readonly MeetingState[] },
  generated = false,
): Promise<CycleState> {
  const counts = countMeetings(calendar.after);
  const { before, after, changed } = await app.progress.change(tx, cycleId, counts, (cycle) =>
    followMeetings(cycle, calendar.before, calendar.after, generated),
  );
  if (changed) tx.emit(cycleEvent(before, after), { before, after });
  return after;
}
