import type { CycleState, CycleStatus, CycleType, MeetingState, MeetingStatus } from '@roster/contracts';
import { type CallContext, type Database, type Peers, Replica } from '@roster/service-kit';

/** What enrollment needs to know of a cycle. */
export type CycleCopy = Pick<
  CycleState,
  'name' | 'type' | 'status' | 'startDate' | 'endDate' | 'instructorId' | 'maxStudents' | 'branchId' | 'courseId'
>;

/** What enrollment needs to know of a meeting. */
export type MeetingCopy = Pick<
  MeetingState,
  'cycleId' | 'instructorId' | 'scheduledDate' | 'startTime' | 'endTime' | 'timeZone' | 'status'
>;

export type CycleReplica = Replica<'cycle', CycleCopy>;
export type MeetingReplica = Replica<'meeting', MeetingCopy>;

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
      instructorId: String,
      scheduledDate: String,
      startTime: String,
      endTime: String,
      timeZone: String,
      status: String,
    },
    pick: ({ cycleId, instructorId, scheduledDate, startTime, endTime, timeZone, status }) => ({
      instructorId,
      scheduledDate,
      startTime,
      endTime,
      timeZone,
      status,
      ...(cycleId === undefined ? {} : { cycleId }),
    }),
    fetch: async (context, ids) => {
      const { meetings } = await peers.scheduling.batchGetMeetings(asService(context), { ids });
      return meetings.map(
        ({ id, version, cycleId, instructorId, scheduledDate, startTime, endTime, timeZone, status }) => ({
          id,
          version,
          instructorId,
          scheduledDate,
          startTime,
          endTime,
          timeZone,
          status: status as MeetingStatus,
          ...(cycleId === undefined ? {} : { cycleId }),
        }),
      );
    },
  });
}
