import type { BranchState, CycleState, CycleStatus, CycleType, MeetingState, MeetingStatus } from '@roster/contracts';
import { type CallContext, type Database, type Peers, Replica } from '@roster/service-kit';
import type { MeetingPlace } from '../domain/attendance-sums';

/** What enrollment needs to know of a cycle. */
export type CycleCopy = Pick<
  CycleState,
  'name' | 'type' | 'status' | 'startDate' | 'endDate' | 'instructorId' | 'maxStudents' | 'branchId' | 'courseId'
>;

/** What enrollment needs to know of a meeting. */
export type MeetingCopy = Pick<
  MeetingState,
  'cycleId' | 'branchId' | 'instructorId' | 'scheduledDate' | 'startTime' | 'endTime' | 'timeZone' | 'status'
>;

/** What enrollment shows of a branch. */
export type BranchCopy = Pick<BranchState, 'name'>;

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

/** A replica holds what is, whoever's call it was that needed it: it asks as this service, not as the caller. */
const asService = (context: CallContext): CallContext => ({
  ...context,
  principal: { kind: 'service', name: 'enrollment' },
});

/** Cycles: their seats, their instructor and what lists show of them. */
export function createCycleReplica(database: Database, peers: Peers): CycleReplica {
  return new Replica<'cycle', CycleCopy>(database, {
    kind: 'cycle',
    topic: 'roster.scheduling',
    fields: {
      name: String,
      type: String,
      status: String,
      startDate: String,
      endDate: String,
      instructorId: String,
      maxStudents: Number,
      branchId: String,
      courseId: String,
    },
    pick: ({ name, type, status, startDate, endDate, instructorId, maxStudents, branchId, courseId }) => ({
      name,
      type,
      status,
      startDate,
      endDate,
      instructorId,
      branchId,
      courseId,
      ...(maxStudents === undefined ? {} : { maxStudents }),
    }),
    fetch: async (context, ids) => {
      const { cycles } = await peers.scheduling.batchGetCycles(asService(context), { ids });
      return cycles.map(
        ({ id, version, name, type, status, schedule, instructorId, maxStudents, branchId, courseId }) => ({
          id,
          version,
          name,
          type: type as CycleType,
          status: status as CycleStatus,
          startDate: schedule?.startDate ?? '',
          endDate: schedule?.endDate ?? '',
          instructorId,
          branchId,
          courseId,
          ...(maxStudents === undefined ? {} : { maxStudents }),
        }),
      );
    },
  });
}

/** Meetings: whose they are, when they are and whether they are held. */
export function createMeetingReplica(database: Database, peers: Peers): MeetingReplica {
  return new Replica<'meeting', MeetingCopy>(database, {
    kind: 'meeting',
    topic: 'roster.scheduling',
    fields: {
      cycleId: String,
      branchId: String,
      instructorId: String,
      scheduledDate: String,
      startTime: String,
      endTime: String,
      timeZone: String,
      status: String,
    },
    pick: ({ cycleId, branchId, instructorId, scheduledDate, startTime, endTime, timeZone, status }) => ({
      instructorId,
      scheduledDate,
      startTime,
      endTime,
      timeZone,
      status,
      ...(cycleId === undefined ? {} : { cycleId }),
      ...(branchId === undefined ? {} : { branchId }),
    }),
    fetch: async (context, ids) => {
      const { meetings } = await peers.scheduling.batchGetMeetings(asService(context), { ids });
      return meetings.map(
        ({ id, version, cycleId, branchId, instructorId, scheduledDate, startTime, endTime, timeZone, status }) => ({
          id,
          version,
          instructorId,
          scheduledDate,
          startTime,
          endTime,
          timeZone,
          status: status as MeetingStatus,
          ...(cycleId === undefined ? {} : { cycleId }),
          ...(branchId === undefined ? {} : { branchId }),
        }),
      );
    },
  });
}

/** Branches: the names that reports show. */
export function createBranchReplica(database: Database, peers: Peers): BranchReplica {
  return new Replica<'branch', BranchCopy>(database, {
    kind: 'branch',
    topic: 'roster.catalog',
    fields: { name: String },
    pick: ({ name }) => ({ name }),
    fetch: async (context, ids) => {
      const { branches } = await peers.catalog.batchGetBranches(asService(context), { ids });
      return branches.map(({ id, version, name }) => ({ id, version, name }));
    },
  });
}
