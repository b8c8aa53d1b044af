import type { CycleState, MeetingState, scheduling } from '@roster/contracts';
import { type CallContext, conflict, type NewEntity, type Transaction } from '@roster/service-kit';
import { conflictsOf } from '../domain/conflicts';
import { checkTakesMeetings } from '../domain/cycle-status';
import { generationHorizon, planGeneration, type Skipped } from '../domain/generation';
import { checkForce, checkOwn } from '../domain/meeting-access';
import { type Closures, closuresBetween } from './closures';
import { openCalendar, settleCycle } from './cycle-calendar';
import { cycleMeeting } from './cycle-meeting';
import { visibleCycle } from './find-visible';
import { queueOfCycle, type Scheduling, staffFor } from './scheduling';

export interface Generated {
  meetings: MeetingState[];
  skipped: Skipped[];
  conflicts: MeetingState[];
  cycle: CycleState;
}

/**
 * Puts what is missing of a cycle's meetings on the calendar (seed 1, "generate-meetings"). Run again, or twice at
 * once, it doubles nothing. Slots in which the instructor has another meeting are left out and reported; with `force`
 * they are filled all the same.
 *
 * @throws AppError `conflict` with `cycle.cancelled`; `forbidden` with `force.forbidden`; `unavailable` where catalog,
 *   which knows the closure days, is away
 */
export async function generateMeetings(
  app: Scheduling,
  context: CallContext,
  { cycleId, force }: scheduling.GenerateMeetingsRequest__Output,
): Promise<Generated> {
  const actor = staffFor(context);
  checkForce(actor, force);
  const seen = await visibleCycle(app, context, cycleId);
  checkTakesMeetings(seen);
  const closures = await closuresBetween(app, context, seen.branchId, seen.startDate, generationHorizon(seen));
  return app.unitOfWork.run(
    context,
    async (tx) => {
      const before = await openCalendar(app, tx, cycleId);
      const cycle = await app.cycles.get(context, cycleId, tx.session);
      checkOwn(actor, 'Cycle', cycle);
      checkTakesMeetings(cycle);
      checkCovered(cycle, seen, closures);
      return fillCalendar(app, tx, cycle, before, closures, force);
    },
    queueOfCycle(cycleId),
  );
}

/**
 * Makes what is missing of a cycle's meetings.
 *
 * @param before the meetings that it has
 */
export async function fillCalendar(
  app: Scheduling,
  tx: Transaction,
  cycle: CycleState,
  before: readonly MeetingState[],
  closures: Closures,
  force: boolean,
): Promise<Generated> {
  const plan = planGeneration(cycle, before, closures.days, closures.until);
  const { free, skipped, conflicts } = await sortOut(app, tx, cycle, plan.make, force);
  const meetings = await app.meetings.insertMany(tx, free);
  for (const after of meetings) tx.emit('meeting.scheduled', { after });
  const settled = await settleCycle(app, tx, cycle.id, { before, after: [...before, ...meetings] }, true);
  const all = [...plan.skipped, ...skipped].sort((a, b) => a.date.localeCompare(b.date));
  return { meetings, skipped: all, conflicts, cycle: settled };
}

/** Parts the slots that the instructor has time for from the others. */
async function sortOut(
  app: Scheduling,
  tx: Transaction,
  cycle: CycleState,
  slots: readonly { date: string; number: number }[],
  force: boolean,
): Promise<{ free: NewEntity<MeetingState>[]; skipped: Skipped[]; conflicts: MeetingState[] }> {
  const drafts = slots.map(({ date, number }) =>
    cycleMeeting(cycle, { scheduledDate: date, slot: date, meetingNumber: number }),
  );
  const busy = await app.bookings.claim(tx, drafts);
  const free: NewEntity<MeetingState>[] = [];
  const skipped: Skipped[] = [];
  const conflicts = new Map<string, MeetingState>();
  for (const draft of drafts) {
    const inTheWay = conflictsOf(draft, busy);
    for (const meeting of inTheWay) conflicts.set(meeting.id, meeting);
    if (inTheWay.length === 0 || force) {
      free.push(draft);
      continue;
    }
    const detail = inTheWay.map(({ startTime, endTime }) => `${startTime}-${endTime}`).join(', ');
    const { scheduledDate: date, meetingNumber } = draft;
    skipped.push({ date, reason: 'conflict', detail, ...(meetingNumber === undefined ? {} : { meetingNumber }) });
  }
  return { free, skipped, conflicts: [...conflicts.values()] };
}

/** Closure days were asked for before the transaction: they must be those of the cycle as it is now. */
function checkCovered(cycle: CycleState, seen: CycleState, closures: Closures): void {
  const covered = cycle.startDate >= closures.from && generationHorizon(cycle) <= closures.until;
  if (covered && cycle.branchId === seen.branchId) return;
  throw conflict('write.contended', 'The cycle was changed meanwhile; try again', { retryAfterSeconds: 1 });
}
