import type { CycleState, MeetingState, scheduling } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { nextRooms } from '../app/next-rooms';
import type { Scheduling } from '../app/scheduling';
import { studentCounts } from '../app/student-counts';
import { loadSummaries, type Summaries } from './summaries';

/** Cycles as the surface shows them, with the names of what they refer to, how many children are in them and where they meet at Zoom. */
export async function cycleMessages(
  app: Scheduling,
  context: CallContext,
  cycles: readonly CycleState[],
): Promise<scheduling.Cycle[]> {
  const [summaries, counts, rooms] = await Promise.all([
    loadSummaries(app, context, {
      courseIds: cycles.map(({ courseId }) => courseId),
      branchIds: cycles.map(({ branchId }) => branchId),
      instructorIds: cycles.map(({ instructorId }) => instructorId),
    }),
    studentCounts(app, context, cycles),
    nextRooms(app, context, cycles),
  ]);
  return cycles.map((cycle) => ({
    ...cycleMessage(cycle),
    ...rooms(cycle.id),
    activeRegistrations: counts(cycle.id),
    course: summaries.course(cycle.courseId),
    branch: summaries.branch(cycle.branchId),
    instructor: summaries.instructor(cycle.instructorId),
  }));
}

/** A cycle without names and counts: what its events say of it. */
export function cycleMessage(cycle: CycleState): scheduling.Cycle {
  const { frequency, days, startTime, endTime, durationMinutes, startDate, endDate, totalMeetings, timeZone } = cycle;
  const schedule = {
    frequency,
    days,
    startTime,
    endTime,
    durationMinutes,
    startDate,
    endDate,
    totalMeetings,
    timeZone,
  };
  return { ...cycle, schedule };
}

/** Meetings as the surface shows them, with their cycles and instructors. */
export async function meetingMessages(
  app: Scheduling,
  context: CallContext,
  meetings: readonly MeetingState[],
): Promise<scheduling.Meeting[]> {
  const cycles = await app.cycles.getMany(
    context,
    meetings.flatMap(({ cycleId }) => (cycleId === undefined ? [] : [cycleId])),
  );
  const summaries = await loadSummaries(app, context, {
    courseIds: cycles.map(({ courseId }) => courseId),
    branchIds: cycles.map(({ branchId }) => branchId),
    instructorIds: meetings.map(({ instructorId }) => instructorId),
  });
  const byId = new Map(cycles.map((cycle) => [cycle.id, cycleSummary(cycle, summaries)]));
  return meetings.map((meeting) => ({
    ...meeting,
    cycle: meeting.cycleId === undefined ? undefined : byId.get(meeting.cycleId),
    instructor: summaries.instructor(meeting.instructorId),
  }));
}

function cycleSummary(cycle: CycleState, summaries: Summaries): scheduling.CycleSummary {
  const { id, name, type, status, courseId, branchId } = cycle;
  const course = summaries.course(courseId);
  const branch = summaries.branch(branchId);
  return { id, name, type, status, courseId, branchId, course, branch };
}

/** One cycle's message. */
export async function oneCycle(app: Scheduling, context: CallContext, cycle: CycleState): Promise<scheduling.Cycle> {
  const [message] = await cycleMessages(app, context, [cycle]);
  return message as scheduling.Cycle;
}

/** One meeting's message. */
export async function oneMeeting(
  app: Scheduling,
  context: CallContext,
  meeting: MeetingState,
): Promise<scheduling.Meeting> {
  const [message] = await meetingMessages(app, context, [meeting]);
  return message as scheduling.Meeting;
}

/** A meeting that is in another's way. */
export function conflictMessage(meeting: MeetingState): scheduling.Conflict {
  const { id, scheduledDate, startTime, endTime, instructorId } = meeting;
  return { meetingId: id, date: scheduledDate, startTime, endTime, resource: 'instructor', resourceId: instructorId };
}
