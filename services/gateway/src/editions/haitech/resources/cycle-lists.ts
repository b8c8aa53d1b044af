import { activityTypes, cycleStatuses, cycleTypes, daysOfWeek, type scheduling } from '@roster/contracts';
import type { CallContext, Peers } from '@roster/service-kit';
import { z } from 'zod';
import type { Answer } from '../../../http/route';
import { answerPage, many } from '../common/answers';
import { decimal } from '../common/money';
import { existsIfEmpty } from '../common/owner';
import { type ListQuery, listQuery, pageOf, search, termOf } from '../common/query';
import {
  branchSummary,
  courseSummary,
  instructorSummary,
  presentBranchSummary,
  presentCourseSummary,
  presentInstructorSummary,
  shownDay,
  shownId,
  shownInstant,
  shownMoney,
  shownTime,
} from '../common/shapes';
import { day, id } from '../common/values';
import { type Viewer, viewerOf } from '../common/viewer';

/** How cycles are shown and listed, at whichever address. */

export const cycleFilters = {
  ...search,
  from: day().optional(),
  to: day().optional(),
  courseId: id().optional(),
  branchId: id().optional(),
  instructorId: id().optional(),
  type: z.enum(cycleTypes).optional(),
  status: z.enum(cycleStatuses).optional(),
  dayOfWeek: z.enum(daysOfWeek).optional(),
  activityType: z.enum(activityTypes).optional(),
};

/** What instructors see nothing of. */
export const amounts = ['pricePerStudent', 'meetingRevenue'] as const;

export const cycleQuery = listQuery(
  [
    'name',
    'startDate',
    'endDate',
    'startTime',
    'type',
    'status',
    'activityType',
    'totalMeetings',
    'completedMeetings',
    ...amounts,
    'createdAt',
    'updatedAt',
  ],
  cycleFilters,
);

export const shownCycle = z
  .object({
    id: shownId,
    name: z.string(),
    courseId: shownId,
    branchId: shownId,
    instructorId: shownId,
    type: z.enum(cycleTypes),
    status: z.enum(cycleStatuses),
    startDate: shownDay,
    endDate: shownDay.nullable(),
    dayOfWeek: z.enum(daysOfWeek).nullable(),
    startTime: shownTime,
    endTime: shownTime,
    durationMinutes: z.int(),
    totalMeetings: z.int(),
    completedMeetings: z.int(),
    pricePerStudent: shownMoney.nullable(),
    meetingRevenue: shownMoney.nullable(),
    studentCount: z
      .int()
      .nullable()
      .meta({
        description:
          'The number that was given, for revenue too; where none was, the registrations that are `registered` or ' +
          '`active`. Sending that one back does not give it. null while it cannot be counted.',
      }),
    maxStudents: z.int().nullable(),
    activityType: z.enum(activityTypes),
    sendParentReminders: z.boolean(),
    zoomHostEmail: z.string().nullable(),
    zoomMeetingId: z.string().nullable(),
    zoomJoinUrl: z.string().nullable(),
    course: courseSummary.nullable(),
    branch: branchSummary.nullable(),
    instructor: instructorSummary.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Cycle' });

export const cyclePage = many(shownCycle);

type CycleQuery = z.infer<typeof cycleQuery> & ListQuery;

interface CycleListing {
  context: CallContext;
  peers: Peers;
  query: CycleQuery;
  courseId?: string;
  branchId?: string;
  instructorId?: string;
}

export async function listCycles({ context, peers, query, ...owner }: CycleListing): Promise<Answer> {
  const { from, to, courseId, branchId, instructorId, type, status, dayOfWeek, activityType } = query;
  const filter = { from, to, courseId, branchId, instructorId, type, status, dayOfWeek, activityType, ...owner };
  const viewer = viewerOf(context);
  const { cycles, total } = await peers.scheduling.listCycles(context, {
    page: pageOf(query, { amounts, viewer }),
    ...termOf(query),
    ...filter,
  });
  return answerPage(
    cycles.map((cycle) => presentCycle(cycle, viewer)),
    total,
    query,
  );
}

/**
 * The cycles of one owner.
 *
 * @param owner asks for the owner; only where there are no cycles, to tell "none" from "no such owner"
 */
export async function listCyclesOf(listing: CycleListing, owner: () => Promise<unknown>): Promise<Answer> {
  const answer = await listCycles(listing);
  await existsIfEmpty(answer, owner);
  return answer;
}

export function presentCycle(cycle: scheduling.Cycle__Output, viewer: Viewer): z.infer<typeof shownCycle> {
  const { schedule } = cycle;
  // What a cycle brings is not an instructor's affair.
  const amount = (minor: number | undefined) =>
    viewer.instructorId === undefined ? decimal(minor, viewer.currency) : null;
  const shown = {
    id: cycle.id,
    name: cycle.name,
    courseId: cycle.courseId,
    branchId: cycle.branchId,
    instructorId: cycle.instructorId,
    type: cycle.type,
    status: cycle.status,
    startDate: schedule?.startDate ?? '',
    endDate: schedule?.endDate || null,
    dayOfWeek: schedule?.days[0] ?? null,
    startTime: schedule?.startTime ?? '',
    endTime: schedule?.endTime ?? '',
    durationMinutes: schedule?.durationMinutes ?? 0,
    totalMeetings: schedule?.totalMeetings ?? 0,
    completedMeetings: cycle.completedMeetings,
    pricePerStudent: amount(cycle.pricePerStudentMinor),
    meetingRevenue: amount(cycle.meetingRevenueMinor),
    studentCount: cycle.studentCount ?? cycle.activeRegistrations ?? null,
    maxStudents: cycle.maxStudents ?? null,
    activityType: cycle.activityType,
    sendParentReminders: cycle.sendParentReminders,
    zoomHostEmail: cycle.zoomHostEmail ?? null,
    zoomMeetingId: cycle.zoomMeetingId ?? null,
    zoomJoinUrl: cycle.zoomJoinUrl ?? null,
    course: presentCourseSummary(cycle.course),
    branch: presentBranchSummary(cycle.branch),
    instructor: presentInstructorSummary(cycle.instructor),
    createdAt: cycle.createdAt,
    updatedAt: cycle.updatedAt,
  };
  // Words of the contracts travel as plain strings.
  return shown as z.infer<typeof shownCycle>;
}
