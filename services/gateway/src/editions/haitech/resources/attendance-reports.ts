import { attendanceGroupings, type enrollment } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading } from '../common/access';
import { answer, answerPage, one, pagination } from '../common/answers';
import { listQuery, pageOf } from '../common/query';
import { shownDay } from '../common/shapes';
import { day, id } from '../common/values';

const figures = z
  .object({
    meetings: z.int().meta({ description: 'With at least one record.' }),
    records: z.int(),
    present: z.int(),
    absent: z.int(),
    late: z.int(),
    excused: z.int(),
    guests: z.int(),
    trials: z.int(),
    rate: z.number().nullable().meta({ description: '(present + late) of (present + late + absent), in per cent.' }),
  })
  .meta({
    id: 'AttendanceFigures',
    examples: [
      { meetings: 4, records: 40, present: 32, absent: 4, late: 4, excused: 0, guests: 1, trials: 2, rate: 90 },
    ],
  });

const group = z.object({ key: z.string(), label: z.string(), ...figures.shape }).meta({ id: 'AttendanceGroup' });

const report = z
  .object({
    startDate: shownDay,
    endDate: shownDay,
    groupBy: z.enum(attendanceGroupings),
    summary: figures,
    groups: z.array(group),
  })
  .meta({ id: 'AttendanceReport' });

const summary = z.object({
  success: z.literal(true),
  data: z.object({ summary: figures, groups: z.array(group) }).meta({ id: 'AttendanceSummary' }),
  pagination,
});

const facts = { tag: 'Reports', method: 'GET', status: 200, access: managersReading('reports') } as const;

/** Seed 1, `GET /reports/attendance`, and seed 2's summary. */
export const attendanceReportRoutes = [
  route({
    ...facts,
    path: '/reports/attendance',
    operationId: 'getAttendanceReport',
    summary: 'Attendance summary report',
    description: 'By `student` only together with `cycleId`; `/reports/attendance-summary` has pages of students.',
    query: z.object({
      startDate: day(),
      endDate: day(),
      cycleId: id().optional(),
      branchId: id().optional(),
      groupBy: z.enum(attendanceGroupings).default('month'),
    }),
    response: one(report),
    handler: async ({ query, context, peers }) => {
      const { groups, totals } = await peers.enrollment.getAttendanceReport(context, query);
      const { startDate, endDate, groupBy } = query;
      return answer({ startDate, endDate, groupBy, summary: presentFigures(totals), groups: groups.map(presentGroup) });
    },
  }),
  route({
    ...facts,
    path: '/reports/attendance-summary',
    operationId: 'getAttendanceSummary',
    summary: 'Attendance of each student or cycle',
    description:
      'Of all time where no days are given. `summary` is of everything that was asked for, not of this page.',
    query: listQuery(['name'], {
      startDate: day().optional(),
      endDate: day().optional(),
      groupBy: z.enum(['student', 'cycle']).default('student'),
      studentId: id().optional(),
      cycleId: id().optional(),
      branchId: id().optional(),
    }),
    response: summary,
    handler: async ({ query, context, peers }) => {
      const { startDate, endDate, groupBy, studentId, cycleId, branchId } = query;
      const filter = { startDate, endDate, groupBy, studentId, cycleId, branchId };
      const found = await peers.enrollment.getAttendanceSummary(context, { page: pageOf(query), ...filter });
      const { body } = answerPage(found.groups, found.total, query);
      const data = { summary: presentFigures(found.totals), groups: found.groups.map(presentGroup) };
      return { body: { ...(body as object), data } };
    },
  }),
];

const presentGroup = ({ key, label, figures: counted }: enrollment.AttendanceGroup__Output) => ({
  key,
  label,
  ...presentFigures(counted),
});

const presentFigures = (found: enrollment.AttendanceFigures__Output | null): z.infer<typeof figures> => ({
  meetings: found?.meetings ?? 0,
  records: found?.records ?? 0,
  present: found?.present ?? 0,
  absent: found?.absent ?? 0,
  late: found?.late ?? 0,
  excused: found?.excused ?? 0,
  guests: found?.guests ?? 0,
  trials: found?.trials ?? 0,
  rate: found?.rate === undefined ? null : Math.round(found.rate * 1000) / 10,
});
