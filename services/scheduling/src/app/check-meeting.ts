import { activityTypes, meetingStatuses } from '@roster/contracts';
import { Check, invalid } from '@roster/service-kit';
import { checkTimes } from '../domain/cycle-times';
import { isTimeZone } from '../time/wall-clock';

/** What requests about meetings may hold, as far as it can be checked by itself. */
export interface MeetingFields {
  cycleId?: string | undefined;
  instructorId?: string | undefined;
  branchId?: string | undefined;
  courseId?: string | undefined;
  scheduledDate?: string | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  timeZone?: string | undefined;
  status?: string | undefined;
  activityType?: string | undefined;
  topic?: string | undefined;
  notes?: string | undefined;
}

/** @throws AppError `invalid` that names every bad field (seed 1, "Meetings") */
export function checkMeeting(meeting: MeetingFields): void {
  const check = new Check()
    .text('cycleId', meeting.cycleId, { min: 1, max: 64 })
    .text('instructorId', meeting.instructorId, { min: 1, max: 64 })
    .text('branchId', meeting.branchId, { min: 1, max: 64 })
    .text('courseId', meeting.courseId, { min: 1, max: 64 })
    .dayOfLife('scheduledDate', meeting.scheduledDate)
    .time('startTime', meeting.startTime)
    .time('endTime', meeting.endTime)
    .oneOf('status', meeting.status, meetingStatuses)
    .oneOf('activityType', meeting.activityType, activityTypes)
    .text('topic', meeting.topic, { max: 500 })
    .text('notes', meeting.notes, { max: 5_000 });
  if (meeting.timeZone !== undefined && !isTimeZone(meeting.timeZone))
    check.add('timeZone', 'must be an IANA time zone');
  check.throwIfAny();
}

/** @throws AppError `invalid` that names `endTime`, or what the request calls it */
export function checkOrder(times: { startTime: string; endTime: string }, endField = 'endTime'): void {
  const violations = checkTimes(times);
  if (violations.length > 0) throw invalid(violations.map(({ message }) => ({ field: endField, message })));
}
