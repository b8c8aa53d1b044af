import { type Consumer, type Database, type EntityCopy, entityReplica, type Peers } from '@roster/service-kit';

const cycleFields = [
  'name',
  'status',
  'courseId',
  'branchId',
  'instructorId',
  'activityType',
  'sendParentReminders',
  'zoomHostEmail',
  'zoomMeetingId',
  'zoomJoinUrl',
] as const;

const meetingFields = [
  'cycleId',
  'branchId',
  'courseId',
  'instructorId',
  'scheduledDate',
  'startTime',
  'endTime',
  'timeZone',
  'startsAt',
  'endsAt',
  'status',
  'activityType',
  'topic',
  'withZoom',
  'roomDeclined',
  'zoomMeetingId',
  'zoomJoinUrl',
  'rescheduledFromId',
  'rescheduledToId',
] as const;

/** What messages and rooms need to know of a cycle. */
export type CycleCopy = EntityCopy<'cycle', (typeof cycleFields)[number]>;

/** What messages and rooms need to know of a meeting. */
export type MeetingCopy = EntityCopy<'meeting', (typeof meetingFields)[number]>;

/**
 * What notifications holds of the other services' data. Families are not among it: who is to be told is asked of enrollment
 * when they are told.
 */
export function createReplicas(database: Database, peers: Peers) {
  return {
    meetings: entityReplica(database, peers, 'meeting', meetingFields),
    cycles: entityReplica(database, peers, 'cycle', cycleFields),
    instructors: entityReplica(database, peers, 'instructor', ['name', 'email']),
    branches: entityReplica(database, peers, 'branch', ['name', 'address', 'city']),
    courses: entityReplica(database, peers, 'course', ['name']),
  };
}

export type Replicas = ReturnType<typeof createReplicas>;

export const replicaConsumers = (replicas: Replicas): Consumer[] =>
  Object.values(replicas).map((replica) => replica.consumer());
