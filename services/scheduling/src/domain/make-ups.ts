import type { CycleState, MeetingState } from '@roster/contracts';
import { conflict } from '@roster/service-kit/errors';
import { dayNumber, dayOf } from './calendar-days';
import { occupies } from './conflicts';
import { type ClosureDays, horizonOf, matchingDays } from './schedule';

/** How far after the last meeting a make-up may be. */
const reachDays = 400;

/**
 * The days on which a cancelled meeting may be made up for (seed 3, "Cancel Session"): the schedule's own, after the
 * last meeting, closure days left out, soonest first.
 *
 * @param until the last day that `closures` cover
 */
export function* makeUpDays(
  cycle: CycleState,
  meetings: readonly MeetingState[],
  closures: ClosureDays,
  until: string,
): Generator<string> {
  const last = lastOf(meetings) ?? cycle.endDate;
  for (const date of matchingDays(cycle, until)) {
    if (date > last && !closures.has(date)) yield date;
  }
}

/** A day that make-ups do not lie beyond. */
export function makeUpHorizon(cycle: CycleState): string {
  const planned = dayNumber(horizonOf(cycle, cycle.totalMeetings));
  return dayOf(Math.max(planned, dayNumber(cycle.endDate)) + reachDays);
}

/** The last day that any meeting of the cycle ever had, held or not. */
function lastOf(meetings: readonly MeetingState[]): string | undefined {
  return meetings.reduce<string | undefined>(
    (last, { scheduledDate }) => (last === undefined || scheduledDate > last ? scheduledDate : last),
    undefined,
  );
}

/**
 * The meeting that was added when another was cancelled, and that goes when that one is restored (seed 3, "Restore
 * Session"). Where the make-up was cancelled or postponed in its turn, it is the one that stands for it now.
 *
 * @returns undefined where none was added
 * @throws AppError `conflict` with the slug `meeting.make_up_held`
 */
export function makeUpToTakeBack(cancelledId: string, meetings: readonly MeetingState[]): MeetingState | undefined {
  const seen = new Set<string>();
  for (let id = cancelledId; !seen.has(id); ) {
    seen.add(id);
    const added = meetings.filter(({ makeUpForId }) => makeUpForId === id);
    const standing = added.find(occupies);
    if (standing?.status === 'completed') {
      throw conflict('meeting.make_up_held', 'The meeting that was added instead has been held already');
    }
    if (standing) return standing;
    const cancelled = added.find(({ status }) => status === 'cancelled');
    if (!cancelled) return undefined;
    id = cancelled.id;
  }
  return undefined;
}
