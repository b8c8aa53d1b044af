import type { MessageKind } from '@roster/contracts';
import type { Copy, NewJob } from '@roster/service-kit';
import type { MeetingCopy } from '../events/replicas';
import type { About } from './occasion';

export const notifyKind = 'families.notify';

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
  kind: Exclude<MessageKind, 'reminder'>,
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

const noticeJob = (organizationId: string, notice: Notice, dueAt: Date, key: string): NewJob => ({
  kind: notifyKind,
  organizationId,
  key: `${notice.meetingId}/${notice.kind}/${key}`,
  dueAt,
  giveUpAt: new Date(notice.meetingStartsAt),
  payload: { ...notice },
});
