import type { MeetingState } from '@roster/contracts';
import type { Transaction } from '@roster/service-kit';
import { checkTakesMeetings } from '../domain/cycle-status';
import type { Closures } from './closures';
import { openCalendar, settleCycle } from './cycle-calendar';
import { addMakeUp, takeBackMakeUp } from './make-up';
import type { Scheduling } from './scheduling';

/** A meeting before and after a change; one that was removed has its `deletedAt`. */
export interface Step {
  before: MeetingState;
  after: MeetingState;
}

/**
 * Lets cycles follow changes of their meetings, each cycle once however many of its meetings changed.
 *
 * @param closuresOf what it takes to make up for a cycle's cancelled meetings
 * @returns the meetings that were added for cancelled ones
 * @throws AppError `conflict` with `meeting.make_up_held` or `cycle.cancelled`
 */
export async function followMeetings(
  app: Scheduling,
  tx: Transaction,
  steps: readonly Step[],
  closuresOf: (cycleId: string) => Closures | undefined,
): Promise<MeetingState[]> {
  const byCycle = new Map<string, Step[]>();
  for (const step of steps) {
    const { cycleId } = step.after;
    if (cycleId === undefined || !concernsCycle(step)) continue;
    byCycle.set(cycleId, [...(byCycle.get(cycleId) ?? []), step]);
  }
  const added: MeetingState[] = [];
  for (const [cycleId, ofCycle] of byCycle) {
    added.push(...(await followInCycle(app, tx, cycleId, ofCycle, closuresOf(cycleId))));
  }
  return added;
}

const concernsCycle = ({ before, after }: Step): boolean =>
  before.status !== after.status || before.scheduledDate !== after.scheduledDate || after.deletedAt !== undefined;

async function followInCycle(
  app: Scheduling,
  tx: Transaction,
  cycleId: string,
  steps: readonly Step[],
  closures: Closures | undefined,
): Promise<MeetingState[]> {
  const calendar = await openCalendar(app, tx, cycleId);
  if (steps.some(isPutBack)) checkTakesMeetings(await app.cycles.get(tx.context, cycleId, tx.session));
  const was = new Map(steps.map(({ before }) => [before.id, before]));
  const removed = steps.filter(({ after }) => after.deletedAt !== undefined).map(({ before }) => before);
  const before = [...calendar.map((meeting) => was.get(meeting.id) ?? meeting), ...removed];
  const added: MeetingState[] = [];
  let after = calendar;
  for (const step of steps) {
    if (closures && isCancelled(step)) {
      const extra = await addMakeUp(app, tx, { ...step.after, cycleId }, after, closures);
      if (extra) {
        added.push(extra);
        after = [...after, extra];
      }
    }
    if (isRestored(step)) {
      const gone = await takeBackMakeUp(app, tx, step.after.id, after);
      after = after.filter(({ id }) => id !== gone?.id);
    }
  }
  await settleCycle(app, tx, cycleId, { before, after });
  return added;
}

const isCancelled = ({ before, after }: Step): boolean =>
  before.status !== after.status && after.status === 'cancelled';

const isRestored = ({ before, after }: Step): boolean =>
  before.status === 'cancelled' && after.status === 'scheduled' && after.deletedAt === undefined;

/** Restored or reopened: on the calendar again. */
const isPutBack = ({ before, after }: Step): boolean =>
  before.status !== after.status && after.status === 'scheduled' && after.deletedAt === undefined;
