import {
  activityTypes,
  cycleStatuses,
  cycleTypes,
  type DayOfWeek,
  daysOfWeek,
  frequencies,
  onCancelPolicies,
} from '@roster/contracts';
import { Check } from '@roster/service-kit';
import { maxMeetings } from '../domain/schedule';
import { isTimeZone } from '../time/wall-clock';

/** What requests about cycles may hold, as far as it can be checked by itself. */
export interface CycleFields {
  name?: string | undefined;
  courseId?: string | undefined;
  branchId?: string | undefined;
  instructorId?: string | undefined;
  type?: string | undefined;
  status?: string | undefined;
  frequency?: string | undefined;
  days: readonly string[];
  startTime?: string | undefined;
  endTime?: string | undefined;
  durationMinutes?: number | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  totalMeetings?: number | undefined;
  timeZone?: string | undefined;
  pricePerStudentMinor?: number | undefined;
  meetingRevenueMinor?: number | undefined;
  studentCount?: number | undefined;
  maxStudents?: number | undefined;
  activityType?: string | undefined;
  zoomHostEmail?: string | undefined;
  onCancel?: string | undefined;
  preparationMinutes?: number | undefined;
}

/** @throws AppError `invalid` that names every bad field (seed 1, "Cycles") */
export function checkCycle(cycle: CycleFields): void {
  const check = new Check()
    .text('name', cycle.name, { min: 1, max: 200 })
    .text('courseId', cycle.courseId, { min: 1, max: 64 })
    .text('branchId', cycle.branchId, { min: 1, max: 64 })
    .text('instructorId', cycle.instructorId, { min: 1, max: 64 })
    .oneOf('type', cycle.type, cycleTypes)
    .oneOf('status', cycle.status, cycleStatuses)
    .oneOf('frequency', cycle.frequency, frequencies)
    .time('startTime', cycle.startTime)
    .time('endTime', cycle.endTime)
    .integer('durationMinutes', cycle.durationMinutes, 1, 24 * 60)
    .dayOfLife('startDate', cycle.startDate)
    .dayOfLife('endDate', cycle.endDate)
    .integer('totalMeetings', cycle.totalMeetings, 1, maxMeetings)
    .integer('pricePerStudentMinor', cycle.pricePerStudentMinor, 0)
    .integer('meetingRevenueMinor', cycle.meetingRevenueMinor, 0)
    .integer('studentCount', cycle.studentCount, 0, 100_000)
    .integer('maxStudents', cycle.maxStudents, 1, 100_000)
    .oneOf('activityType', cycle.activityType, activityTypes)
    .text('zoomHostEmail', cycle.zoomHostEmail, { min: 1, max: 254 })
    .oneOf('onCancel', cycle.onCancel, onCancelPolicies)
    .integer('preparationMinutes', cycle.preparationMinutes, 0, 24 * 60);
  for (const [index, day] of cycle.days.entries()) check.oneOf(`days[${index}]`, day, daysOfWeek);
  if (cycle.timeZone !== undefined && !isTimeZone(cycle.timeZone)) check.add('timeZone', 'must be an IANA time zone');
  check.throwIfAny();
}

/** Days as they are kept: each once, in the order of the week. */
export function inWeekOrder(days: readonly string[]): DayOfWeek[] {
  return daysOfWeek.filter((day) => days.includes(day));
}
