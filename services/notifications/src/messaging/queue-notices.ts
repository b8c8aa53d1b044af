import type { CycleState, MessageKind } from '@roster/contracts';
import type { Copy, NewJob } from '@roster/service-kit';
import { usefulUntil } from '../domain/messaging/message';
import type { MeetingCopy } from '../events/replicas';
import type { About } from './occasion';

export const notifyKind = 'families.notify';
export const announceKind = 'cycle.announce';

/** What families are to be told of, as a job's payload. */
export interface Notice extends About {
  occasion: string;
}

type MeetingTimes = Pick<Copy<MeetingCopy>, 'id' | 'version' | 'scheduledDate' | 'startsAt'>;

/** The job of reminding of a meeting, on the day that it has now. It finds out by itself when it is time. */
export function reminderJob(organizationId: string, meeting: MeetingTimes, dueAt: Date): NewJob {
  const notice: Notice = {
    kind: 'reminder',
    meetingId: meeting.id,
    occasion: meeting.startsAt,
    meetingDate: meeting.scheduledDate,
    meetingStartsAt: meeting.startsAt,
  };
  return noticeJob(organizationId, notice, dueAt, `v${meeting.version}`);
}

/**
 * The job of telling that a meeting is not held as it was to be.
 *
 * @param former where it was moved and stays itself: when it was to be
 */
export function changeJob(
  organizationId: string,
  kind: Exclude<MessageKind, 'reminder' | 'cycle_cancellation'>,
  meeting: MeetingTimes,
  dueAt: Date,
  former?: Pick<MeetingCopy, 'scheduledDate' | 'startsAt'>,
): NewJob {
  const told = former ?? meeting;
  const notice: Notice = {
    kind,
    meetingId: meeting.id,
    occasion: `v${meeting.version}`,
    meetingDate: told.scheduledDate,
    meetingStartsAt: told.startsAt,
  };
  return noticeJob(organizationId, notice, dueAt, notice.occasion);
}

/** A cycle that was cancelled, as a job's payload. */
export interface CancelledCycle {
  cycleId: string;
  version: number;
  /** When: lessons that had begun by then were held. */
  at: string;
}

/** The job of finding out which lessons fall with a cycle, and of having its families told. */
export const announceJob = ({ organizationId, id, version }: CycleState, at: string, dueAt: Date): NewJob => ({
  kind: announceKind,
  organizationId,
  key: `${id}/v${version}`,
  dueAt,
  payload: { cycleId: id, version, at } satisfies CancelledCycle,
});

/** The job of telling that a whole cycle is not held any more. @param first the first lesson that falls with it */
export function cycleJob(
  organizationId: string,
  { cycleId, version }: CancelledCycle,
  first: Pick<MeetingTimes, 'id' | 'scheduledDate' | 'startsAt'>,
  dueAt: Date,
): NewJob {
  const notice: Notice = {
    kind: 'cycle_cancellation',
    meetingId: first.id,
    cycleId,
    occasion: `cycle/v${version}`,
    meetingDate: first.scheduledDate,
    meetingStartsAt: first.startsAt,
  };
  return noticeJob(organizationId, notice, dueAt, notice.occasion);
}

const noticeJob = (organizationId: string, notice: Notice, dueAt: Date, key: string): NewJob => ({
  kind: notifyKind,
  organizationId,
  key: `${notice.meetingId}/${notice.kind}/${key}`,
  dueAt,
  giveUpAt: usefulUntil(notice),
  payload: { ...notice },
});
