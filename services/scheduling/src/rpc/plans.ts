import type { MeetingState, scheduling } from '@roster/contracts';
import type { CallContext, RpcHandlers } from '@roster/service-kit';
import { countReferences } from '../app/count-references';
import { getCycleProgressReport } from '../app/get-cycle-progress-report';
import { getInstructorAvailability, minutesIn } from '../app/get-instructor-availability';
import { getInstructorSchedule } from '../app/get-instructor-schedule';
import type { Scheduling } from '../app/scheduling';
import type { Span } from '../domain/free-time';
import { type MeetingCounts, percentOf } from '../domain/progress';
import type { ProgressSums } from '../domain/progress-sums';
import { meetingMessages } from './messages';
import { loadSummaries } from './summaries';

type PlanMethods = 'GetInstructorSchedule' | 'GetInstructorAvailability' | 'GetCycleProgressReport' | 'CountReferences';

/** The RPCs that look at the calendar from further away. */
export function planHandlers(app: Scheduling): Pick<RpcHandlers<'scheduling'>, PlanMethods> {
  return {
    async GetInstructorSchedule(context, request) {
      const { instructorId, from, to, timeZone, days } = await getInstructorSchedule(app, context, request);
      const all = await meetingMessages(
        app,
        context,
        days.flatMap(({ meetings }) => meetings),
      );
      const byId = new Map(all.map((meeting) => [meeting.id, meeting]));
      const shown = ({ id }: MeetingState): scheduling.Meeting => byId.get(id) as scheduling.Meeting;
      return {
        instructor: await instructorOf(app, context, instructorId),
        from,
        to,
        timeZone,
        days: days.map(({ date, meetings, minutes }) => ({
          date,
          meetings: meetings.map(shown),
          count: meetings.length,
          minutes,
        })),
        totalMeetings: all.length,
        totalMinutes: days.reduce((sum, { minutes }) => sum + minutes, 0),
      };
    },

    async GetInstructorAvailability(context, request) {
      const { instructorId, days, timeOf, ...rest } = await getInstructorAvailability(app, context, request);
      const intervals = (spans: readonly Span[]) =>
        spans.map((span) => ({ startTime: timeOf(span.from), endTime: timeOf(span.to), minutes: minutesIn([span]) }));
      return {
        ...rest,
        instructor: await instructorOf(app, context, instructorId),
        days: days.map(({ date, closure, free, busy, slots }) => ({
          date,
          closed: closure !== undefined,
          closureName: closure,
          free: intervals(free),
          busy: intervals(busy),
          slots: intervals(slots),
          freeMinutes: minutesIn(free),
          busyMinutes: minutesIn(busy),
        })),
      };
    },

    async GetCycleProgressReport(context, request) {
      const { rows, total, totals } = await getCycleProgressReport(app, context, request);
      const summaries = await loadSummaries(app, context, {
        courseIds: rows.map(({ cycle }) => cycle.courseId),
        branchIds: rows.map(({ cycle }) => cycle.branchId),
        instructorIds: rows.map(({ cycle }) => cycle.instructorId),
      });
      return {
        cycles: rows.map(({ cycle, counts, next }) => {
          const { id, name, status, startDate, endDate, courseId, branchId, instructorId } = cycle;
          return {
            cycleId: id,
            name,
            status,
            startDate,
            endDate,
            courseId,
            branchId,
            instructorId,
            course: summaries.course(courseId),
            branch: summaries.branch(branchId),
            instructor: summaries.instructor(instructorId),
            counts: countsOf({ ...counts, planned: cycle.totalMeetings, completed: cycle.completedMeetings }),
            nextMeetingDate: next,
            lastMeetingDate: counts.lastHeldDay,
          };
        }),
        total,
        totals: totals ? countsOf(totals) : null,
      };
    },

    // For catalog, on behalf of whoever removes something: not narrowed to an instructor's own.
    async CountReferences(context, request) {
      return countReferences(app, context, request);
    },
  };
}

function countsOf(counts: Omit<ProgressSums, 'cycles'> & Partial<MeetingCounts>): scheduling.ProgressCounts {
  const { planned, completed, cancelled, postponed, scheduled } = counts;
  return { planned, completed, cancelled, postponed, scheduled, percent: percentOf(completed, planned) };
}

async function instructorOf(app: Scheduling, context: CallContext, id: string) {
  const summaries = await loadSummaries(app, context, { instructorIds: [id] });
  return summaries.instructor(id) ?? { id, name: '' };
}
