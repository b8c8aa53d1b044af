import type {
  ActivityType,
  BranchState,
  CourseState,
  CycleType,
  InstructorState,
  MeetingStatus,
} from '@roster/contracts';
import { type Database, type Peers, Replica, RosterCopies } from '@roster/service-kit';
import {
  type CycleTerms,
  cycleTerms,
  type InstructorRates,
  instructorRates,
  type MeetingFacts,
  type RosterTerms,
  rosterTerms,
} from '../domain/terms';

type Named<T> = T & { name: string };
type MeetingCopy = Omit<MeetingFacts, 'id' | 'version'>;

/** What billing holds of the other services' data. */
export function createReplicas(database: Database, peers: Peers) {
  return {
    meetings: new Replica<'meeting', MeetingCopy>(database, {
      kind: 'meeting',
      topic: 'roster.scheduling',
      fields: {
        cycleId: String,
        instructorId: String,
        branchId: String,
        courseId: String,
        scheduledDate: String,
        startsAt: String,
        endsAt: String,
        status: String,
        activityType: String,
        completedAt: String,
      },
      pick: meetingFacts,
      fetch: async (context, ids) => {
        const { meetings } = await peers.scheduling.batchGetMeetings(context, { ids });
        return meetings.map((meeting) => {
          const status = meeting.status as MeetingStatus;
          const activityType = meeting.activityType as ActivityType;
          return { ...meetingFacts({ ...meeting, status, activityType }), id: meeting.id, version: meeting.version };
        });
      },
    }),
    cycles: new Replica<'cycle', Named<CycleTerms>>(database, {
      kind: 'cycle',
      topic: 'roster.scheduling',
      fields: {
        name: String,
        type: String,
        courseId: String,
        branchId: String,
        totalMeetings: Number,
        pricePerStudentMinor: Number,
        meetingRevenueMinor: Number,
        studentCount: Number,
        preparationMinutes: Number,
      },
      pick: (cycle) => ({ ...cycleTerms(cycle), name: cycle.name }),
      fetch: async (context, ids) => {
        const { cycles } = await peers.scheduling.batchGetCycles(context, { ids });
        return cycles.map(({ id, version, name, schedule, ...cycle }) => {
          const type = cycle.type as CycleType;
          return { ...cycleTerms({ ...cycle, type, totalMeetings: schedule?.totalMeetings ?? 0 }), id, version, name };
        });
      },
    }),
    instructors: new Replica<'instructor', Named<InstructorRates>>(database, {
      kind: 'instructor',
      topic: 'roster.catalog',
      fields: {
        name: String,
        rateFrontalMinor: Number,
        rateOnlineMinor: Number,
        ratePrivateMinor: Number,
        ratePreparationMinor: Number,
      },
      pick: namedRates,
      fetch: async (context, ids) => {
        const { instructors } = await peers.catalog.batchGetInstructors(context, { ids });
        return instructors.map((instructor) => ({
          ...namedRates(instructor),
          id: instructor.id,
          version: instructor.version,
        }));
      },
    }),
    branches: new Replica<'branch', Pick<BranchState, 'name'>>(database, {
      kind: 'branch',
      topic: 'roster.catalog',
      fields: { name: String },
      pick: ({ name }) => ({ name }),
      fetch: async (context, ids) => {
        const { branches } = await peers.catalog.batchGetBranches(context, { ids });
        return branches.map(({ id, version, name }) => ({ id, version, name }));
      },
    }),
    courses: new Replica<'course', Pick<CourseState, 'name'>>(database, {
      kind: 'course',
      topic: 'roster.catalog',
      fields: { name: String },
      pick: ({ name }) => ({ name }),
      fetch: async (context, ids) => {
        const { courses } = await peers.catalog.batchGetCourses(context, { ids });
        return courses.map(({ id, version, name }) => ({ id, version, name }));
      },
    }),
    /** By cycle. */
    rosters: new RosterCopies<RosterTerms>(database, {
      fields: { activeRegistrations: Number, activeAmountMinor: Number },
      pick: rosterTerms,
      ask: (context, cycleIds) => peers.enrollment.batchGetRosters(context, { cycleIds }),
    }),
  };
}

export type Replicas = ReturnType<typeof createReplicas>;

function meetingFacts(meeting: MeetingCopy): MeetingCopy {
  const {
    cycleId,
    instructorId,
    branchId,
    courseId,
    scheduledDate,
    startsAt,
    endsAt,
    status,
    activityType,
    completedAt,
  } = meeting;
  return {
    cycleId,
    instructorId,
    branchId,
    courseId,
    scheduledDate,
    startsAt,
    endsAt,
    status,
    activityType,
    completedAt,
  };
}

const namedRates = (instructor: Named<InstructorRates> & Partial<InstructorState>): Named<InstructorRates> => ({
  ...instructorRates(instructor),
  name: instructor.name,
});
