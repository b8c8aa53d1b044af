import type { MessageKind } from '@roster/contracts';
import type { CallContext, Copy } from '@roster/service-kit';
import type { ReasonCode } from '../domain/messaging/message';
import type { CycleCopy, MeetingCopy } from '../events/replicas';
import type { Messaging } from './messaging';
import type { About } from './notice';

/** What families are told of, as it is now. */
export interface Occasion {
  /** Absent where it is the whole cycle. */
  meeting?: Copy<MeetingCopy>;
  cycle: Copy<CycleCopy>;
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
  const { meetings, cycles } = messaging.replicas;
  const isOfCycle = about.kind === 'cycle_cancellation';
  const meeting = isOfCycle ? undefined : (await meetings.refresh(context, [about.meetingId])).get(about.meetingId);
  const cycleId = isOfCycle ? about.cycleId : meeting?.cycleId;
  const cycle = cycleId === undefined ? undefined : (await cycles.refresh(context, [cycleId])).get(cycleId);
  return occasionFrom(about, meeting, cycle);
}

/** The same of what is known already. @param cycle the meeting's, as it is now; of a cycle that was cancelled, that one */
export function occasionFrom(
  about: About,
  meeting: Copy<MeetingCopy> | undefined,
  cycle: Copy<CycleCopy> | undefined,
): Occasion | { why: ReasonCode } {
  if (about.kind === 'cycle_cancellation') {
    if (!cycle?.sendParentReminders) return { why: 'reminders_off' };
    return cycle.status === 'cancelled' ? { cycle } : { why: 'cycle_on_again' };
  }
  if (!meeting) return { why: 'meeting_gone' };
  const why = meetingReason(about, meeting);
  if (why !== undefined) return { why };
  if (!cycle?.sendParentReminders) return { why: 'reminders_off' };
  if (cycle.status !== 'active' && about.kind === 'reminder') return { why: 'cycle_ended' };
  // Scheduling cancels a cycle and its meetings in one step, so whoever sees the one sees the other.
  if (cycle.status === 'cancelled') return { why: 'cycle_cancelled' };
  return { meeting, cycle };
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
