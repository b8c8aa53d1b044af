import type { CycleState, MeetingState } from '@roster/contracts';
import type { CallContext, Transaction } from '@roster/service-kit';
import { conflictsOf } from '../domain/conflicts';
import { nextNumber } from '../domain/generation';
import { makeUpDays, makeUpHorizon, makeUpToTakeBack } from '../domain/make-ups';
import { type Closures, closuresBetween } from './closures';
import { cycleMeeting } from './cycle-meeting';
import type { Scheduling } from './scheduling';

/**
 * What it takes to make up for a cancelled meeting: the closure days ahead; undefined where the cycle's policy is to
 * keep the slot empty, or the cycle has ended.
 *
 * @throws AppError `unavailable` where they are needed and catalog is away
 */
export async function closuresForMakeUp(
  app: Scheduling,
  context: CallContext,
  cycleId: string | undefined,
): Promise<Closures | undefined> {
  const cycle = cycleId === undefined ? undefined : await app.cycles.find(context, cycleId);
  if (!cycle || !extendsOnCancel(cycle)) return undefined;
  return closuresBetween(app, context, cycle.branchId, cycle.startDate, makeUpHorizon(cycle));
}

const extendsOnCancel = ({ onCancel, status }: CycleState): boolean => onCancel === 'extend' && status === 'active';

/**
 * Adds a meeting for a cancelled one, on the schedule's first day after the last meeting on which the instructor has
 * time (seed 3, "Cancel Session").
 */
export async function addMakeUp(
  app: Scheduling,
  tx: Transaction,
  cancelled: MeetingState & { cycleId: string },
  calendar: readonly MeetingState[],
  closures: Closures,
): Promise<MeetingState | undefined> {
  const cycle = await app.cycles.get(tx.context, cancelled.cycleId, tx.session);
  if (!extendsOnCancel(cycle)) return undefined;
  for (const date of makeUpDays(cycle, calendar, closures.days, closures.until)) {
    const draft = cycleMeeting(cycle, {
      scheduledDate: date,
      slot: date,
      meetingNumber: nextNumber(calendar),
      makeUpForId: cancelled.id,
    });
    if (conflictsOf(draft, await app.bookings.claim(tx, [draft])).length > 0) continue;
    const after = await app.meetings.insert(tx, draft);
    tx.emit('meeting.scheduled', { after });
    return after;
  }
  app.log.warn({ cycleId: cycle.id, meetingId: cancelled.id }, 'no day to make up for a cancelled meeting');
  return undefined;
}

/**
 * Removes the meeting that was added for a cancelled one that is on again.
 *
 * @returns what was removed, if anything
 * @throws AppError `conflict` with `meeting.make_up_held`
 */
export async function takeBackMakeUp(
  app: Scheduling,
  tx: Transaction,
  restoredId: string,
  calendar: readonly MeetingState[],
): Promise<MeetingState | undefined> {
  const makeUp = makeUpToTakeBack(restoredId, calendar);
  if (!makeUp) return undefined;
  const { before, after } = await app.meetings.softDelete(tx, makeUp.id);
  tx.emit('meeting.deleted', { before, after });
  return before;
}
