import type { scheduling } from '@roster/contracts';
import {
  type CallContext,
  type Job,
  type JobHandler,
  JobKind,
  type JobOutcome,
  type NewJob,
} from '@roster/service-kit';
import { z } from 'zod';
import { addDays, instantOf, localTime } from '../domain/zoned-time';
import type { Messaging } from '../messaging/messaging';
import { contextFor, nextStepOf } from '../work-context';

type Planning = Pick<Messaging, 'clock' | 'peers' | 'organizations' | 'wakeJobs'>;

/** How far a plan has come. */
export interface DailyPlanProgress {
  /** The last day that was planned, YYYY-MM-DD; absent: none yet. */
  plannedUntil?: string | undefined;
}

/** The work of planning every day. @param name as it is stored */
export const planKindOf = (name: string): JobKind<DailyPlanProgress> =>
  new JobKind(name, z.looseObject({ plannedUntil: z.iso.date().optional() }));

/** What is to be done for meetings before they are held, planned once a day. */
export interface DailyPlan {
  kind: JobKind<DailyPlanProgress>;
  /** How far ahead meetings are looked at. */
  horizonDays: number;
  /** Queues what is to be done for some of a day's scheduled meetings. Safe to repeat. */
  queue(context: CallContext, meetings: readonly scheduling.Meeting__Output[]): Promise<void>;
  /** Called first; false ends the plan until it is queued anew. */
  begin?(context: CallContext, isFirst: boolean): Promise<boolean>;
}

const pageSize = 100;

/** An organization's plan: one job, which repeats every day. */
export const planJobOf = (kind: JobKind<DailyPlanProgress>, organizationId: string, dueAt: Date): NewJob =>
  kind.job({ organizationId, key: 'daily', dueAt, payload: {} });

/**
 * Every day, shortly after midnight: queues what is to be done for the meetings of the one day that has come into sight.
 * After some time of standing still, or the first time, of all days that are in sight. Meetings that are made or moved
 * nearer than that are for whoever follows their events. A day's meetings are read by an index, page by page, and never
 * those of other days.
 */
export function dailyPlan(planning: Planning, plan: DailyPlan): JobHandler<DailyPlanProgress> {
  return { kind: plan.kind, run: (job) => run(planning, plan, job) };
}

async function run(
  planning: Planning,
  plan: DailyPlan,
  job: Job<DailyPlanProgress>,
): Promise<JobOutcome<DailyPlanProgress>> {
  const { clock, wakeJobs } = planning;
  const context = await contextFor(planning, job.organizationId, job.key);
  const { timeZone } = context.organization;
  const today = localTime(clock.now().getTime(), timeZone).day;
  const last = addDays(today, plan.horizonDays);
  const { plannedUntil } = job.payload;
  if (plan.begin && !(await plan.begin(context, plannedUntil === undefined))) return { is: 'done' };
  const first = plannedUntil === undefined || plannedUntil < today ? today : addDays(plannedUntil, 1);
  for (let day = first; day <= last; day = addDays(day, 1)) await planDay(planning, plan, context, day);
  wakeJobs();
  const at = new Date(instantOf(addDays(today, 1), '00:10', timeZone));
  return { is: 'again', at, payload: { plannedUntil: last } };
}

async function planDay({ peers }: Planning, plan: DailyPlan, context: CallContext, day: string): Promise<void> {
  for (let offset = 0; ; offset += pageSize) {
    const page = { limit: pageSize, offset, sortBy: '', descending: false };
    const question = { page, from: day, to: day, status: 'scheduled' };
    const { meetings, total } = await peers.scheduling.listMeetings(nextStepOf(context), question);
    await plan.queue(nextStepOf(context), meetings);
    if (meetings.length === 0 || offset + pageSize >= total) return;
  }
}
