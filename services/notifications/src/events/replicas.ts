import type {
  ActivityType,
  BranchState,
  CourseState,
  CycleState,
  CycleStatus,
  InstructorState,
  MeetingState,
  MeetingStatus,
} from '@roster/contracts';
import { type Consumer, type Database, type Peers, Replica } from '@roster/service-kit';

/** What messages and rooms need to know of a cycle. */
export type CycleCopy = Pick<
  CycleState,
  | 'name'
  | 'status'
  | 'courseId'
  | 'branchId'
  | 'instructorId'
  | 'activityType'
  | 'sendParentReminders'
  | 'zoomHostEmail'
  | 'zoomMeetingId'
  | 'zoomJoinUrl'
>;

/** What messages and rooms need to know of a meeting. */
export type MeetingCopy = Pick<
  MeetingState,
  | 'cycleId'
  | 'branchId'
  | 'courseId'
  | 'instructorId'
  | 'scheduledDate'
  | 'startTime'
  | 'endTime'
  | 'timeZone'
  | 'startsAt'
  | 'endsAt'
  | 'status'
  | 'activityType'
  | 'topic'
  | 'withZoom'
  | 'zoomMeetingId'
  | 'zoomJoinUrl'
  | 'rescheduledFromId'
  | 'rescheduledToId'
>;

type InstructorCopy = Pick<InstructorState, 'name' | 'email'>;

/**
 * What notifications holds of the other services' data. Families are not among it: who is to be told is asked of enrollment
 * when they are told.
 */
export function createReplicas(database: Database, peers: Peers) {
  return {
    meetings: new Replica<'meeting', MeetingCopy>(database, {
      kind: 'meeting',
      topic: 'roster.scheduling',
      fields: {
        cycleId: String,
        branchId: String,
        courseId: String,
        instructorId: String,
        scheduledDate: String,
        startTime: String,
        endTime: String,
        timeZone: String,
        startsAt: String,
        endsAt: String,
        status: String,
        activityType: String,
        topic: String,
        withZoom: Boolean,
        zoomMeetingId: String,
        zoomJoinUrl: String,
        rescheduledFromId: String,
        rescheduledToId: String,
      },
      pick: meetingCopy,
      fetch: async (context, ids) => {
        const { meetings } = await peers.scheduling.batchGetMeetings(context, { ids });
        return meetings.map((meeting) => ({
          ...meetingCopy({
            ...meeting,
            status: meeting.status as MeetingStatus,
            activityType: meeting.activityType as ActivityType,
          }),
          id: meeting.id,
          version: meeting.version,
        }));
      },
    }),
    cycles: new Replica<'cycle', CycleCopy>(database, {
      kind: 'cycle',
      topic: 'roster.scheduling',
      fields: {
        name: String,
        status: String,
        courseId: String,
        branchId: String,
        instructorId: String,
        activityType: String,
        sendParentReminders: Boolean,
        zoomHostEmail: String,
        zoomMeetingId: String,
        zoomJoinUrl: String,
      },
      pick: cycleCopy,
      fetch: async (context, ids) => {
        const { cycles } = await peers.scheduling.batchGetCycles(context, { ids });
        return cycles.map((cycle) => ({
          ...cycleCopy({
            ...cycle,
            status: cycle.status as CycleStatus,
            activityType: cycle.activityType as ActivityType,
          }),
          id: cycle.id,
          version: cycle.version,
        }));
      },
    }),
    instructors: new Replica<'instructor', InstructorCopy>(database, {
      kind: 'instructor',
      topic: 'roster.catalog',
      fields: { name: String, email: String },
      pick: instructorCopy,
      fetch: async (context, ids) => {
        const { instructors } = await peers.catalog.batchGetInstructors(context, { ids });
        return instructors.map((found) => ({ ...instructorCopy(found), id: found.id, version: found.version }));
      },
    }),
    branches: new Replica<'branch', Pick<BranchState, 'name' | 'address' | 'city'>>(database, {
      kind: 'branch',
      topic: 'roster.catalog',
      fields: { name: String, address: String, city: String },
      pick: branchCopy,
      fetch: async (context, ids) => {
        const { branches } = await peers.catalog.batchGetBranches(context, { ids });
        return branches.map((found) => ({ ...branchCopy(found), id: found.id, version: found.version }));
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
  };
}

export type Replicas = ReturnType<typeof createReplicas>;

export const replicaConsumers = (replicas: Replicas): Consumer[] =>
  Object.values(replicas).map((replica) => replica.consumer());

const meetingCopy = (meeting: MeetingCopy): MeetingCopy => ({
  cycleId: meeting.cycleId,
  branchId: meeting.branchId,
  courseId: meeting.courseId,
  instructorId: meeting.instructorId,
  scheduledDate: meeting.scheduledDate,
  startTime: meeting.startTime,
  endTime: meeting.endTime,
  timeZone: meeting.timeZone,
  startsAt: meeting.startsAt,
  endsAt: meeting.endsAt,
  status: meeting.status,
  activityType: meeting.activityType,
  topic: meeting.topic,
  withZoom: meeting.withZoom,
  zoomMeetingId: meeting.zoomMeetingId,
  zoomJoinUrl: meeting.zoomJoinUrl,
  rescheduledFromId: meeting.rescheduledFromId,
  rescheduledToId: meeting.rescheduledToId,
});

const cycleCopy = (cycle: CycleCopy): CycleCopy => ({
  name: cycle.name,
  status: cycle.status,
  courseId: cycle.courseId,
  branchId: cycle.branchId,
  instructorId: cycle.instructorId,
  activityType: cycle.activityType,
  sendParentReminders: cycle.sendParentReminders,
  zoomHostEmail: cycle.zoomHostEmail,
  zoomMeetingId: cycle.zoomMeetingId,
  zoomJoinUrl: cycle.zoomJoinUrl,
});

const instructorCopy = ({ name, email }: InstructorCopy): InstructorCopy => ({ name, email });

const branchCopy = ({ name, address, city }: Pick<BranchState, 'name' | 'address' | 'city'>) => ({
  name,
  address,
  city,
});
