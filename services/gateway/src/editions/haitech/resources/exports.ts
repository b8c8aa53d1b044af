import {
  attendanceGroupings,
  type billing,
  cycleStatuses,
  type ExportReport,
  exportFormats,
  exportReports,
  exportStatuses,
  revenueGroupings,
} from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading } from '../common/access';
import { answer, one, present } from '../common/answers';
import { awaitFile, fileOf } from '../common/export-file';
import { shownId, shownInstant } from '../common/shapes';
import { day, id, idParams } from '../common/values';

const job = z
  .object({
    id: shownId,
    report: z.enum(exportReports),
    format: z.enum(exportFormats),
    status: z.enum(exportStatuses),
    progress: z.int().meta({ description: 'Per cent.' }),
    rows: z.int(),
    fileName: z.string(),
    bytes: z.int(),
    downloadUrl: z.string().nullable().meta({ description: 'Where the file is, once it is `done`.' }),
    error: z.object({ code: z.string(), message: z.string(), retryable: z.boolean() }).nullable(),
    createdAt: shownInstant,
    finishedAt: shownInstant.nullable(),
    expiresAt: shownInstant,
  })
  .meta({ id: 'Export' });

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const files = ['text/csv', xlsx];
const format = { format: z.enum(exportFormats).default('csv') };
const period = { startDate: day(), endDate: day() };
const place = { branchId: id().optional(), instructorId: id().optional() };
const payments = ['actual', 'forecast'] as const;

const start = z.object({
  report: z.enum(exportReports),
  format: z.enum(exportFormats).optional(),
  startDate: day().optional(),
  endDate: day().optional(),
  groupBy: z.string().max(20).optional(),
  branchId: id().optional(),
  courseId: id().optional(),
  instructorId: id().optional(),
  cycleId: id().optional(),
  status: z
    .enum([...payments, ...cycleStatuses])
    .optional()
    .meta({ description: 'Of instructor payments, or of cycles.' }),
});

const facts = { tag: 'Reports', method: 'GET', status: 200, access: managersReading('reports') } as const;

/** A report as a file at once (seed 1, `GET /reports/*\/export`). */
const direct = <Q extends z.ZodObject>(report: ExportReport, operationId: string, query: Q) =>
  route({
    ...facts,
    path: `/reports/${report}/export`,
    operationId,
    summary: `Export ${report.replace('-', ' ')} report to CSV`,
    description:
      'UTF-8 with a mark that spreadsheets know. For what takes longer than half a minute: `POST /reports/export`.',
    query,
    response: z.string(),
    files,
    handler: async ({ query: given, context, peers }) => {
      const { format: wanted, ...asked } = given as { format: string };
      const found = await awaitFile(context, peers, {
        report,
        format: wanted,
        parameters: parametersOf(asked, report),
      });
      return { body: undefined, file: await fileOf(context, peers, found) };
    },
  });

/** Reports as files, at once or in the background (seed 2, "5.2 Export"). */
export const exportRoutes = [
  direct(
    'revenue',
    'exportRevenueReport',
    z.object({
      ...period,
      groupBy: z.enum(revenueGroupings).default('month'),
      courseId: id().optional(),
      ...place,
      ...format,
    }),
  ),
  direct(
    'instructor-payments',
    'exportInstructorPaymentsReport',
    z.object({ ...period, instructorId: id().optional(), status: z.enum(payments).optional(), ...format }),
  ),
  direct(
    'attendance',
    'exportAttendanceReport',
    z.object({
      ...period,
      groupBy: z.enum(attendanceGroupings).optional().meta({ description: 'Sums; without it, record by record.' }),
      cycleId: id().optional(),
      branchId: id().optional(),
      ...format,
    }),
  ),
  direct(
    'cycle-progress',
    'exportCycleProgressReport',
    z.object({ status: z.enum(cycleStatuses).optional(), courseId: id().optional(), ...place, ...format }),
  ),
  route({
    ...facts,
    method: 'POST',
    path: '/reports/export',
    operationId: 'startExport',
    summary: 'Write a report into a file in the background',
    description: 'The same parameters as the report takes. Ask `GET /reports/export/:id` until it is `done`.',
    status: 202,
    body: start.meta({
      id: 'ExportInput',
      examples: [
        { report: 'revenue', format: 'xlsx', startDate: '2024-01-01', endDate: '2024-12-31', groupBy: 'month' },
      ],
    }),
    response: one(job),
    handler: async ({ body, context, peers }) => {
      const { report, format: wanted = 'csv', ...asked } = body;
      const parameters = parametersOf(asked, report);
      const { export: started } = await peers.billing.startExport(context, { report, format: wanted, parameters });
      const known = present(started, 'Export');
      return { ...answer(presentJob(known)), location: `/reports/export/${known.id}` };
    },
  }),
  route({
    ...facts,
    path: '/reports/export/:id',
    operationId: 'getExport',
    summary: 'How far an export is',
    params: idParams,
    response: one(job),
    handler: async ({ params, context, peers }) =>
      answer(presentJob(present((await peers.billing.getExport(context, params)).export, 'Export'))),
  }),
  route({
    ...facts,
    path: '/reports/export/:id/download',
    operationId: 'downloadExport',
    summary: 'The file of an export that is done',
    params: idParams,
    response: z.string(),
    files,
    refusals: { 409: 'It is not done yet, has failed, or is no longer kept.' },
    handler: async ({ params, context, peers }) => {
      const { export: found } = await peers.billing.getExport(context, params);
      return { body: undefined, file: await fileOf(context, peers, present(found, 'Export')) };
    },
  }),
];

/** What is asked of a report by its parameters; `status` means two things. */
function parametersOf(asked: Record<string, string | undefined>, report: ExportReport): billing.ExportParameters {
  const { status, groupBy, ...rest } = asked;
  const grouping = groupBy ?? (report === 'revenue' ? 'month' : undefined);
  return { ...rest, groupBy: grouping, ...(report === 'instructor-payments' ? { state: status } : { status }) };
}

function presentJob(found: billing.Export__Output): z.infer<typeof job> {
  const { failure } = found;
  const shown = {
    id: found.id,
    report: found.report,
    format: found.format,
    status: found.status,
    progress: found.progress,
    rows: found.rows,
    fileName: found.fileName,
    bytes: found.bytes,
    downloadUrl: found.status === 'done' ? `/api/v1/reports/export/${found.id}/download` : null,
    error: failure ? { code: failure.code, message: failure.message, retryable: failure.retryable } : null,
    createdAt: found.createdAt,
    finishedAt: found.finishedAt ?? null,
    expiresAt: found.expiresAt,
  };
  // Words of the contracts travel as plain strings.
  return shown as z.infer<typeof job>;
}
