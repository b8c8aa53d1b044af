import type { CallContext, Job, JobHandler, JobOutcome, NewJob } from '@roster/service-kit';
import { addDays, instantOf, localTime } from '../domain/messaging/zoned-time';
import type { Messaging } from './messaging';
import { contextFor } from './occasion';
import { reminderJob } from './queue-notices';

export const planKind = 'reminders.plan';

/** How far ahead meetings are looked at: a reminder before a row of closures and the Sabbath is early. */
export const horizonDays = 9;
const pageSize = 100;

/** An organization's plan: one job, which repeats every day. */
export const planJob = (organizationId: string, dueAt: Date): NewJob => ({
  kind: planKind,
  organizationId,
  key: 'daily',
  dueAt,
});

/**
 * Every day, shortly after midnight: queues the reminders of the one day that has come into sight. After some time of
 * standing still, or the first time, of all days that are in sight. Meetings that are made or moved nearer than that are
 * queued by their events. A day's meetings are read by an index, page by page, and never those of other days.
 */
export function planReminders(messaging: Messaging): JobHandler {
  return { kind: planKind, run: (job) => plan(messaging, job) };
}

async function plan(messaging: Messaging, job: Job): Promise<JobOutcome> {
  const { clock, wakeJobs } = messaging;
  const context = await contextFor(messaging, job.organizationId, job.key);
  const { timeZone } = context.organization;
  const now = clock.now();
  const today = localTime(now.getTime(), timeZone).day;
  const last = addDays(today, horizonDays);
  const { plannedUntil } = job.payload as { plannedUntil?: string };
  const first = plannedUntil === undefined || plannedUntil < today ? today : addDays(plannedUntil, 1);
  for (let day = first; day <= last; day = addDays(day, 1)) await planDay(messaging, context, day);
  wakeJobs();
  const at = new Date(instantOf(addDays(today, 1), '00:10', timeZone));
  return { is: 'again', at, payload: { plannedUntil: last } };
}

async function planDay(messaging: Messaging, context: CallContext, day: string): Promise<void> {
  const { peers, replicas, jobs, clock } = messaging;
  for (let offset = 0; ; offset += pageSize) {
    const page = { limit: pageSize, offset, sortBy: '', descending: false };
    const question = { page, from: day, to: day, status: 'scheduled' };
    const { meetings, total } = await peers.scheduling.listMeetings(fresh(context), question);
    const cycleIds = meetings.flatMap(({ cycleId }) => cycleId ?? []);
    const cycles = await replicas.cycles.findMany(fresh(context), cycleIds);
    const wanted = meetings.filter(({ cycleId }) => cycleId && cycles.get(cycleId)?.sendParentReminders);
    await jobs.add(wanted.map((meeting) => reminderJob(context.organization.id, meeting, clock.now())));
    if (meetings.length === 0 || offset + pageSize >= total) return;
  }
}

/** A page's time to answer, however many there were before it. */
const fresh = (context: CallContext): CallContext => ({ ...context, deadline: Date.now() + 30_000 });
