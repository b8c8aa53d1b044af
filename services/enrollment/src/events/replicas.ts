import { type Database, type EntityCopy, entityReplica, type Peers, type Replica } from '@roster/service-kit';
import type { MeetingPlace } from '../domain/attendance-sums';

const cycleFields = [
  'name',
  'type',
  'status',
  'startDate',
  'endDate',
  'instructorId',
  'maxStudents',
  'branchId',
  'courseId',
] as const;

const meetingFields = [
  'cycleId',
  'branchId',
  'instructorId',
  'scheduledDate',
  'startTime',
  'endTime',
  'timeZone',
  'status',
] as const;

/** What enrollment needs to know of a cycle. */
export type CycleCopy = EntityCopy<'cycle', (typeof cycleFields)[number]>;

/** What enrollment needs to know of a meeting. */
export type MeetingCopy = EntityCopy<'meeting', (typeof meetingFields)[number]>;

/** What enrollment shows of a branch. */
export type BranchCopy = EntityCopy<'branch', 'name'>;

export type CycleReplica = Replica<'cycle', CycleCopy>;
export type MeetingReplica = Replica<'meeting', MeetingCopy>;
export type BranchReplica = Replica<'branch', BranchCopy>;

/** Where a meeting's attendance counts: at the meeting's own branch, else at its cycle's. */
export function placeOfMeeting(
  { scheduledDate, cycleId, branchId }: MeetingCopy,
  cycle: Pick<CycleCopy, 'branchId'> | undefined,
): MeetingPlace {
  const branch = branchId ?? cycle?.branchId;
  return {
    date: scheduledDate,
    ...(cycleId === undefined ? {} : { cycleId }),
    ...(branch === undefined ? {} : { branchId: branch }),
  };
}

/** Cycles: their seats, their instructor and what lists show of them. */
export const createCycleReplica = (database: Database, peers: Peers): CycleReplica =>
  entityReplica(database, peers, 'cycle', cycleFields);

/** Meetings: whose they are, when they are and whether they are held. */
export const createMeetingReplica = (database: Database, peers: Peers): MeetingReplica =>
  entityReplica(database, peers, 'meeting', meetingFields);

/** Branches: the names that reports show. */
export const createBranchReplica = (database: Database, peers: Peers): BranchReplica =>
  entityReplica(database, peers, 'branch', ['name']);
