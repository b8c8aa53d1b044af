import type { MeetingState, scheduling } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { minutesOf } from '../domain/calendar-days';
import { daysOf } from '../time/period';
import { between } from './filters';
import { type InstructorCalendar, instructorCalendar } from './instructor-calendar';
import type { Scheduling } from './scheduling';

export interface InstructorSchedule extends InstructorCalendar {
  days: { date: string; meetings: MeetingState[]; minutes: number }[];
}

/**
 * What an instructor has to do, day by day (seed 2, "GET /instructors/:id/schedule"): the meetings that take their
 * time. What was cancelled or postponed is in the list of meetings.
 *
 * @throws AppError `invalid`; `not_found`, also where the caller is another instructor
 */
export async function getInstructorSchedule(
  app: Scheduling,
  context: CallContext,
  request: scheduling.GetInstructorScheduleRequest__Output,
): Promise<InstructorSchedule> {
  const calendar = await instructorCalendar(app, context, request);
  const { instructorId, from, to } = calendar;
  const meetings = await app.meetings.all(
    context,
    { instructorId, ...between('scheduledDate', from, to), status: { $in: ['scheduled', 'completed'] } },
    { scheduledDate: 1, startTime: 1 },
  );
  const byDay = Map.groupBy(meetings, ({ scheduledDate }) => scheduledDate);
  const days = daysOf(calendar).map((date) => {
    const ofDay = byDay.get(date) ?? [];
    const minutes = ofDay.reduce((sum, { startTime, endTime }) => sum + minutesOf(endTime) - minutesOf(startTime), 0);
    return { date, meetings: ofDay, minutes };
  });
  return { ...calendar, days };
}
