import type { MessageKind, MessageState } from '@roster/contracts';
import { type CallContext, type Copy, systemContext } from '@roster/service-kit';
import type { ReasonCode } from '../domain/messaging/message';
import type { SendingRules } from '../domain/messaging/sending-time';
import type { MessagingSettings } from '../domain/messaging/settings';
import { addDays, localTime } from '../domain/messaging/zoned-time';
import type { CycleCopy, MeetingCopy } from '../events/replicas';
import type { Messaging } from './messaging';

/** What families are told of, as it is now. */
export interface Occasion {
  /** Absent where it is the whole cycle. */
  meeting?: Copy<MeetingCopy>;
  cycle: Copy<CycleCopy>;
}

/** What a message, or the work of making some, is about. */
export type About = Pick<MessageState, 'kind' | 'meetingId' | 'cycleId' | 'meetingDate' | 'meetingStartsAt'>;

/** For work that no call brought. */
export async function contextFor(
  { organizations }: Pick<Messaging, 'organizations'>,
  organizationId: string,
  of: string,
): Promise<CallContext> {
  return systemContext('notifications', await organizations.scope(organizationId), { requestId: of });
}

/**
 * Asks the owners how things stand, and says why there is nothing to tell any more.
 *
 * @returns the occasion; or the reason why families are not told
 */
export async function occasionOf(
  messaging: Pick<Messaging, 'replicas'>,
  context: CallContext,
  about: About,
): Promise<Occasion | { why: ReasonCode }> {
  if (about.kind === 'cycle_cancellation') return cancelledCycle(messaging, context, about);
  const { replicas } = messaging;
  const meeting = (await replicas.meetings.refresh(context, [about.meetingId])).get(about.meetingId);
  if (!meeting) return { why: 'meeting_gone' };
  const why = meetingReason(about, meeting);
  if (why !== undefined) return { why };
  const { cycleId = '' } = meeting;
  const cycle = cycleId === '' ? undefined : (await replicas.cycles.refresh(context, [cycleId])).get(cycleId);
  if (!cycle?.sendParentReminders) return { why: 'reminders_off' };
  if (cycle.status !== 'active' && about.kind === 'reminder') return { why: 'cycle_ended' };
  // Scheduling cancels a cycle and its meetings in one step, so whoever sees the one sees the other.
  if (cycle.status === 'cancelled') return { why: 'cycle_cancelled' };
  return { meeting, cycle };
}

async function cancelledCycle(
  { replicas }: Pick<Messaging, 'replicas'>,
  context: CallContext,
  { cycleId = '' }: About,
): Promise<Occasion | { why: ReasonCode }> {
  const cycle = (await replicas.cycles.refresh(context, [cycleId])).get(cycleId);
  if (!cycle?.sendParentReminders) return { why: 'reminders_off' };
  return cycle.status === 'cancelled' ? { cycle } : { why: 'cycle_on_again' };
}

function meetingReason({ kind, meetingDate, meetingStartsAt }: About, meeting: MeetingCopy): ReasonCode | undefined {
  const moved = meeting.scheduledDate !== meetingDate || meeting.startsAt !== meetingStartsAt;
  const expected = expectedStatus[kind];
  if (kind === 'postponement' && meeting.status === 'scheduled') {
    // One that was moved stays itself; one that was postponed has a successor.
    return moved ? undefined : 'meeting_on_again';
  }
  if (meeting.status === expected) return moved ? 'meeting_moved' : undefined;
  return kind !== 'reminder' && meeting.status === 'scheduled' ? 'meeting_on_again' : reasonOfStatus[meeting.status];
}

const expectedStatus: Record<MessageKind, MeetingCopy['status']> = {
  cycle_cancellation: 'cancelled',
  reminder: 'scheduled',
  cancellation: 'cancelled',
  postponement: 'postponed',
};
const reasonOfStatus: Record<MeetingCopy['status'], ReasonCode> = {
  scheduled: 'meeting_on_again',
  completed: 'meeting_completed',
  cancelled: 'meeting_cancelled',
  postponed: 'meeting_postponed',
};

/** Beyond what a walk back from an evening, or on from now, can meet. */
const horizonDays = 12;

/** When the organization sends, with the closure days of a branch from now on, and of the days before. */
export async function rulesFor(
  { peers, clock }: Messaging,
  context: CallContext,
  settings: MessagingSettings,
  branchId: string | undefined,
): Promise<SendingRules> {
  const { timeZone } = context.organization;
  const { day } = localTime(clock.now().getTime(), timeZone);
  const { closureDays } = await peers.catalog.listClosureDays(context, {
    from: addDays(day, -horizonDays),
    to: addDays(day, horizonDays),
    ...(branchId === undefined ? {} : { branchId }),
  });
  const { reminderTime, quietHours, sabbath } = settings;
  return { timeZone, reminderTime, quietHours, sabbath, closures: new Set(closureDays.map(({ date }) => date)) };
}
