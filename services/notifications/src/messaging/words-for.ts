import type { MessageState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import type { Occasion as Words } from '../domain/messaging/wording';
import type { Family } from './families';
import type { Messaging } from './messaging';
import type { Occasion } from './occasion';

/** What is filled into a message's template, of the meeting and the family as they are now. */
export async function wordsFor(
  { replicas }: Messaging,
  context: CallContext,
  message: MessageState,
  { meeting, cycle }: Occasion,
  family: Family,
): Promise<Words> {
  const courseId = meeting?.courseId ?? cycle.courseId;
  const course = (await replicas.courses.findMany(context, [courseId])).get(courseId);
  const words = {
    students: family.students.map(({ name }) => name),
    course: course?.name ?? cycle.name,
    cycle: cycle.name,
    day: message.meetingDate,
  };
  if (!meeting) return { ...words, time: '', place: '' };
  const branchId = meeting.branchId ?? cycle.branchId;
  const branch = (await replicas.branches.findMany(context, [branchId])).get(branchId);
  const link = meeting.zoomJoinUrl ?? cycle.zoomJoinUrl;
  const place = [branch?.name, branch?.address, branch?.city].filter((part) => part).join(', ');
  const next = meeting.rescheduledToId
    ? (await replicas.meetings.refresh(context, [meeting.rescheduledToId])).get(meeting.rescheduledToId)
    : meeting;
  const former = Date.parse(message.meetingStartsAt);
  const isMoved = meeting.startsAt !== message.meetingStartsAt;
  return {
    ...words,
    time: isMoved ? timeOf(former, meeting.timeZone) : meeting.startTime,
    place: meeting.activityType === 'online' && link ? link : place,
    newDay: next?.scheduledDate,
    newTime: next?.startTime,
  };
}

const timeOf = (ms: number, timeZone: string): string =>
  new Date(ms).toLocaleTimeString('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });
