import type { CycleState, MessageKind } from '@roster/contracts';
import { type Copy, JobKind, type NewJob } from '@roster/service-kit';
import { z } from 'zod';
import { usefulUntil } from '../domain/messaging/message';
import type { MeetingCopy } from '../events/replicas';
import { type Notice, notifyKind } from './notice';

type MeetingTimes = Pick<Copy<MeetingCopy>, 'id' | 'version' | 'cycleId' | 'scheduledDate' | 'startsAt'>;

/**
 * The job of reminding of a meeting, on the day that it has now: one for each day, however often the meeting changes. It
 * finds out by itself when it is time.
 */
export function reminderJob(organizationId: string, meeting: MeetingTimes, dueAt: Date): NewJob {
  const notice: Notice = {
    kind: 'reminder',
    ...ofMeeting(meeting),
    occasion: meeting.startsAt,
    meetingDate: meeting.scheduledDate,
    meetingStartsAt: meeting.startsAt,
  };
  return noticeJob(organizationId, notice, dueAt, meeting.scheduledDate);
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
    ...ofMeeting(meeting),
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

/** The work of finding out which lessons fall with a cycle. */
export const announceKind = new JobKind<CancelledCycle>(
  'cycle.announce',
  z.looseObject({ cycleId: z.string(), version: z.number(), at: z.iso.datetime() }),
);

/** The job of finding out which lessons fall with a cycle, and of having its families told. */
export const announceJob = ({ organizationId, id, version }: CycleState, at: string, dueAt: Date): NewJob =>
  announceKind.job({
    organizationId,
    key: `${id}/v${version}`,
    dueAt,
    payload: { cycleId: id, version, at },
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

const ofMeeting = ({ id, cycleId }: Pick<MeetingTimes, 'id' | 'cycleId'>): Pick<Notice, 'meetingId' | 'cycleId'> => ({
  meetingId: id,
  ...(cycleId === undefined ? {} : { cycleId }),
});

const noticeJob = (organizationId: string, notice: Notice, dueAt: Date, key: string): NewJob =>
  notifyKind.job({
    organizationId,
    key: `${notice.meetingId}/${notice.kind}/${key}`,
    dueAt,
    giveUpAt: usefulUntil(notice),
    payload: notice,
  });
