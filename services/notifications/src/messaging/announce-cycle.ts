import { cancelledWithCycle, type scheduling } from '@roster/contracts';
import type { CallContext, Job, JobHandler, JobOutcome } from '@roster/service-kit';
import { addDays } from '../domain/zoned-time';
import { contextFor } from '../work-context';
import type { Messaging } from './messaging';
import { announceKind, type CancelledCycle, cycleJob } from './queue-notices';

const pageSize = 100;

/**
 * When a whole cycle is cancelled, each family is told once, of the cycle: not of every lesson. Where no lesson was still
 * to come there is nothing to tell.
 */
export function announceCycle(messaging: Messaging): JobHandler<CancelledCycle> {
  return { kind: announceKind, run: (job) => announce(messaging, job) };
}

async function announce(messaging: Messaging, job: Job<CancelledCycle>): Promise<JobOutcome<CancelledCycle>> {
  const cycle = job.payload;
  const context = await contextFor(messaging, job.organizationId, job.key);
  const first = await firstThatFalls(messaging, context, cycle);
  if (first) {
    await messaging.jobs.add([cycleJob(job.organizationId, cycle, first, messaging.clock.now())]);
    messaging.wakeJobs();
  }
  return { is: 'done' };
}

/**
 * The first lesson that fell with its cycle and had not begun by then: of those that were cancelled by themselves the
 * families have heard. It is the same one whenever it is asked for.
 */
async function firstThatFalls(
  { peers }: Messaging,
  context: CallContext,
  { cycleId, at }: CancelledCycle,
): Promise<scheduling.Meeting__Output | undefined> {
  // A day earlier: its own wall clock may be behind UTC.
  const question = { cycleId, status: 'cancelled', from: addDays(at.slice(0, 10), -1) };
  for (let offset = 0; ; offset += pageSize) {
    const page = { limit: pageSize, offset, sortBy: 'scheduledDate', descending: false };
    const { meetings, total } = await peers.scheduling.listMeetings(context, { ...question, page });
    const found = meetings
      .filter(({ cancellationReason, startsAt }) => cancellationReason === cancelledWithCycle && startsAt > at)
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
    if (found[0]) return found[0];
    if (meetings.length === 0 || offset + pageSize >= total) return undefined;
  }
}
