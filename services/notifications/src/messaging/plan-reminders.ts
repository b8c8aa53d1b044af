import type { JobHandler, NewJob } from '@roster/service-kit';
import { type DailyPlanProgress, dailyPlan, planJobOf, planKindOf } from '../planning/daily-plan';
import type { Messaging } from './messaging';
import { reminderJob } from './queue-notices';

const planKind = planKindOf('reminders.plan');

/** How far ahead meetings are looked at: a reminder before a row of closures and the Sabbath is early. */
export const horizonDays = 9;

/** An organization's plan: one job, which repeats every day. */
export const planJob = (organizationId: string, dueAt: Date): NewJob => planJobOf(planKind, organizationId, dueAt);

/** Queues the reminders of meetings whose cycles remind. Who is not linked to WhatsApp has no plan; linking makes one. */
export function planReminders(messaging: Messaging): JobHandler<DailyPlanProgress> {
  const { replicas, jobs, clock, links } = messaging;
  return dailyPlan(messaging, {
    kind: planKind,
    horizonDays,
    begin: (context) => links.isLinked(context, 'whatsapp'),
    queue: async (context, meetings) => {
      const cycleIds = meetings.flatMap(({ cycleId }) => cycleId ?? []);
      const cycles = await replicas.cycles.findMany(context, cycleIds);
      const wanted = meetings.filter(({ cycleId }) => cycleId && cycles.get(cycleId)?.sendParentReminders);
      await jobs.add(wanted.map((meeting) => reminderJob(context.organization.id, meeting, clock.now())));
    },
  });
}
