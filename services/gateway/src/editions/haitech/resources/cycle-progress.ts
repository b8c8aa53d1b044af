import { cycleStatuses, type scheduling } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading } from '../common/access';
import { answerPage, pagination } from '../common/answers';
import { listQuery, pageOf } from '../common/query';
import {
  branchSummary,
  courseSummary,
  instructorSummary,
  presentBranchSummary,
  presentCourseSummary,
  presentInstructorSummary,
  shownDay,
  shownId,
} from '../common/shapes';
import { id } from '../common/values';

const counts = z
  .object({
    totalMeetings: z.int().meta({ description: 'As planned.' }),
    completedMeetings: z.int(),
    scheduledMeetings: z.int(),
    cancelledMeetings: z.int(),
    postponedMeetings: z.int(),
    progress: z.number().meta({ description: 'Completed of planned, in per cent.' }),
  })
  .meta({ id: 'ProgressCounts' });

const progress = z
  .object({
    cycleId: shownId,
    name: z.string(),
    status: z.enum(cycleStatuses),
    startDate: shownDay,
    endDate: shownDay.nullable(),
    ...counts.shape,
    nextMeetingDate: shownDay.nullable(),
    lastMeetingDate: shownDay.nullable(),
    course: courseSummary.nullable(),
    branch: branchSummary.nullable(),
    instructor: instructorSummary.nullable(),
  })
  .meta({ id: 'CycleProgress' });

/** Seed 1, `GET /reports/cycle-progress`. */
export const cycleProgressRoutes = [
  route({
    tag: 'Reports',
    method: 'GET',
    path: '/reports/cycle-progress',
    operationId: 'getCycleProgressReport',
    summary: 'Cycle progress report',
    description: '`summary` is of all cycles that match, not of this page.',
    access: managersReading('reports'),
    status: 200,
    query: listQuery(['name', 'status', 'startDate', 'endDate', 'totalMeetings', 'completedMeetings', 'createdAt'], {
      status: z.enum(cycleStatuses).optional(),
      branchId: id().optional(),
      instructorId: id().optional(),
      courseId: id().optional(),
    }),
    response: z.object({
      success: z.literal(true),
      data: z.object({ summary: counts, cycles: z.array(progress) }).meta({ id: 'CycleProgressReport' }),
      pagination,
    }),
    handler: async ({ query, context, peers }) => {
      const { status, branchId, instructorId, courseId } = query;
      const filter = { status, branchId, instructorId, courseId };
      const found = await peers.scheduling.getCycleProgressReport(context, { page: pageOf(query), ...filter });
      const { body } = answerPage(found.cycles, found.total, query);
      const data = { summary: presentCounts(found.totals), cycles: found.cycles.map(presentProgress) };
      return { body: { ...(body as object), data } };
    },
  }),
];

const presentCounts = (found: scheduling.ProgressCounts__Output | null | undefined): z.infer<typeof counts> => ({
  totalMeetings: found?.planned ?? 0,
  completedMeetings: found?.completed ?? 0,
  scheduledMeetings: found?.scheduled ?? 0,
  cancelledMeetings: found?.cancelled ?? 0,
  postponedMeetings: found?.postponed ?? 0,
  progress: found?.percent ?? 0,
});

const presentProgress = (found: scheduling.CycleProgress__Output): z.infer<typeof progress> => ({
  cycleId: found.cycleId,
  name: found.name,
  status: found.status as z.infer<typeof progress>['status'],
  startDate: found.startDate,
  endDate: found.endDate || null,
  ...presentCounts(found.counts),
  nextMeetingDate: found.nextMeetingDate ?? null,
  lastMeetingDate: found.lastMeetingDate ?? null,
  course: presentCourseSummary(found.course),
  branch: presentBranchSummary(found.branch),
  instructor: presentInstructorSummary(found.instructor),
});
