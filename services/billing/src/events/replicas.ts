import { type Database, entityReplica, type Peers, RosterCopies } from '@roster/service-kit';
import { type RosterTerms, rosterTerms } from '../domain/terms';

/** What billing holds of the other services' data: what `domain/terms.ts` asks for, and names for reports. */
export function createReplicas(database: Database, peers: Peers) {
  return {
    meetings: entityReplica(database, peers, 'meeting', [
      'cycleId',
      'instructorId',
      'branchId',
      'courseId',
      'scheduledDate',
      'startsAt',
      'endsAt',
      'status',
      'activityType',
      'completedAt',
    ]),
    cycles: entityReplica(database, peers, 'cycle', [
      'name',
      'type',
      'courseId',
      'branchId',
      'totalMeetings',
      'pricePerStudentMinor',
      'meetingRevenueMinor',
      'studentCount',
      'preparationMinutes',
    ]),
    instructors: entityReplica(database, peers, 'instructor', [
      'name',
      'rateFrontalMinor',
      'rateOnlineMinor',
      'ratePrivateMinor',
      'ratePreparationMinor',
    ]),
    branches: entityReplica(database, peers, 'branch', ['name']),
    courses: entityReplica(database, peers, 'course', ['name']),
    /** By cycle. */
    rosters: new RosterCopies<RosterTerms>(database, {
      fields: { activeRegistrations: Number, activeAmountMinor: Number },
      pick: rosterTerms,
      ask: (context, cycleIds) => peers.enrollment.batchGetRosters(context, { cycleIds }),
    }),
  };
}

export type Replicas = ReturnType<typeof createReplicas>;
