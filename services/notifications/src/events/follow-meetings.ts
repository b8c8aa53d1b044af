import type { Change, CycleState, DomainEvent, MeetingState } from '@roster/contracts';
import { blankScope, type Consumer, type NewJob, systemContext } from '@roster/service-kit';
import { addDays } from '../domain/zoned-time';
import type { Messaging } from '../messaging/messaging';
import { horizonDays, planJob } from '../messaging/plan-reminders';
import { announceJob, changeJob, reminderJob } from '../messaging/queue-notices';
import { contextFor } from '../work-context';

/**
 * Queues what families are to be told when meetings change, or a whole cycle is cancelled. Safe to repeat: a job's key is
 * made of the meeting and what happened to it (of a reminder: and its day), and the job looks at everything afresh. For organizations that are not linked
 * to WhatsApp nothing is queued.
 */
export function followMeetings(messaging: Messaging): Consumer {
  /** Organizations that have their daily plan, as far as this process knows. */
  const planned = new Set<string>();
  return {
    name: 'tell families',
    topics: ['roster.scheduling'],
    wants: (type) => type.startsWith('meeting.') || type.startsWith('cycle.'),
    handle: async (events) => {
      const now = messaging.clock.now();
      const jobs: NewJob[] = [];
      const reminders: NewJob[] = [];
      const linked = await linkedOf(messaging, events);
      for (const organizationId of linked) if (!planned.has(organizationId)) jobs.push(planJob(organizationId, now));
      for (const event of events) {
        if (!linked.has(event.organizationid)) continue;
        if (event.type.startsWith('meeting.')) {
          reminders.push(...remindersOf(event, now));
          jobs.push(...(await changesOf(messaging, event, now)));
        }
        if (event.type === 'cycle.cancelled') jobs.push(...jobsOfCycle(event, now));
      }
      await messaging.jobs.add(jobs);
      // One that is there, also one that has ended, is to be looked at again: the lesson may be on again.
      await messaging.jobs.put(reminders);
      for (const organizationId of linked) planned.add(organizationId);
      if (jobs.length + reminders.length > 0) messaging.wakeJobs();
    },
  };
}

/** The organizations of these events that are linked to WhatsApp. */
async function linkedOf(messaging: Messaging, events: readonly DomainEvent[]): Promise<Set<string>> {
  const linked = new Set<string>();
  for (const organizationId of new Set(events.map(({ organizationid }) => organizationid))) {
    // The id alone says whose link it is: nobody has to be asked who the organization is.
    const context = systemContext('notifications', blankScope(organizationId), { requestId: 'links' });
    if (await messaging.links.isLinked(context, 'whatsapp')) linked.add(organizationId);
  }
  return linked;
}

function jobsOfCycle(event: DomainEvent, now: Date): NewJob[] {
  const { after } = event.data as Change<CycleState>;
  return after.sendParentReminders && !after.deletedAt ? [announceJob(after, event.time, now)] : [];
}

function remindersOf(event: DomainEvent, now: Date): NewJob[] {
  const { after } = event.data as Change<MeetingState>;
  if (after.cycleId === undefined || after.status !== 'scheduled' || after.deletedAt) return [];
  const isNear = after.scheduledDate <= addDays(now.toISOString().slice(0, 10), horizonDays);
  return isNear && isComing(after, now) ? [reminderJob(event.organizationid, after, now)] : [];
}

async function changesOf(messaging: Messaging, event: DomainEvent, now: Date): Promise<NewJob[]> {
  const { before, after } = event.data as Change<MeetingState>;
  const organization = event.organizationid;
  // What is over, or stands alone, is nobody's to be told of.
  const wasComing = before?.status === 'scheduled' && isComing(before, now);
  if (after.cycleId === undefined || after.deletedAt || !wasComing) return [];
  if (after.status === 'cancelled') return [changeJob(organization, 'cancellation', after, now)];
  if (after.status === 'postponed') return [changeJob(organization, 'postponement', after, now)];
  if (after.status !== 'scheduled' || before.startsAt === after.startsAt) return [];
  const context = await contextFor(messaging, organization, event.id);
  // Who was not reminded yet is reminded of the new time, which is enough.
  const knows = await messaging.messages.hasToldOf(context, after.id);
  return knows ? [changeJob(organization, 'postponement', after, now, before)] : [];
}

const isComing = ({ startsAt }: MeetingState, now: Date): boolean => Date.parse(startsAt) > now.getTime();
