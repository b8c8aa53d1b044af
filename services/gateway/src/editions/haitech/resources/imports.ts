import type { enrollment } from '@roster/contracts';
import { z } from 'zod';
import { type RawBody, route } from '../../../http/route';
import { managersReading, managersWriting } from '../common/access';
import { answer, answerPage, many, one, present } from '../common/answers';
import { flag, listQuery, pageOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { uploadOf } from '../common/upload';
import { idParams, text } from '../common/values';

const kinds = ['customers', 'students'] as const;
const modes = ['all_or_nothing', 'skip_bad_rows'] as const;
const statuses = ['queued', 'checking', 'writing', 'completed', 'failed'] as const;

const job = z
  .object({
    id: shownId,
    kind: z.enum(kinds),
    fileName: z
      .string()
      .nullable()
      .meta({ examples: ['customers.csv'] }),
    format: z.enum(['csv', 'xlsx']),
    dryRun: z.boolean(),
    mode: z.enum(modes),
    status: z.enum(statuses),
    totalRows: z.int().nullable(),
    processedRows: z.int(),
    created: z.int(),
    customersCreated: z.int().meta({ description: 'Parents that were made along with their children.' }),
    existing: z.int().meta({ description: 'There already: not made again.' }),
    badRows: z.int(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    createdAt: shownInstant,
    finishedAt: shownInstant.nullable(),
  })
  .meta({ id: 'Import' });

const report = job
  .extend({
    errors: z
      .array(z.object({ row: z.int(), field: z.string(), message: z.string() }))
      .meta({ description: 'The first 1000; rows as a spreadsheet counts them.' }),
    rows: z
      .array(
        z.object({
          row: z.int(),
          outcome: z.string().meta({ openapi: { type: 'string', enum: ['created', 'existing'] } }),
          name: z.string(),
          id: shownId.nullable(),
          customerId: shownId.nullable(),
          customerCreated: z.boolean(),
        }),
      )
      .meta({ description: 'The first 1000.' }),
  })
  .meta({ id: 'ImportReport' });

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file: RawBody = {
  description: 'A CSV or XLSX file of at most 4 MiB, as the body or as the file of a form. Hebrew headings are known.',
  types: ['text/csv', xlsx, 'multipart/form-data'],
  maxBytes: 5 * 1024 * 1024,
  example: 'שם,טלפון,אימייל\nישראל ישראלי,0501234567,israel@example.com\n',
};

const facts = { tag: 'Imports', status: 200 } as const;

/** A school begins with a spreadsheet. */
export const importRoutes = [
  ...kinds.map((kind) =>
    route({
      ...facts,
      method: 'POST',
      path: `/imports/${kind}`,
      operationId: kind === 'customers' ? 'importCustomers' : 'importStudents',
      summary: `Import ${kind} from a spreadsheet, in the background`,
      description: 'With `dryRun` nothing is written: the counts and errors say what would be.',
      access: managersWriting(kind),
      status: 202,
      query: z.object({
        dryRun: flag(),
        mode: z.enum(modes).default('all_or_nothing'),
        fileName: text(255).optional(),
      }),
      rawBody: file,
      response: one(job),
      handler: async ({ query, rawBody, context, peers, header }) => {
        const upload = await uploadOf(rawBody, header('content-type'));
        const { import: started } = await peers.enrollment.startImport(context, {
          kind,
          file: upload.bytes,
          fileName: query.fileName ?? upload.name?.slice(0, 255),
          dryRun: query.dryRun ?? false,
          mode: query.mode,
        });
        const known = present(started, 'Import');
        return { ...answer(presentJob(known)), location: `/imports/${known.id}` };
      },
    }),
  ),
  route({
    ...facts,
    method: 'GET',
    path: '/imports',
    operationId: 'listImports',
    summary: 'List imports, the newest first',
    access: managersReading('customers'),
    query: listQuery(['createdAt'], { kind: z.enum(kinds).optional(), status: z.enum(statuses).optional() }),
    response: many(job),
    handler: async ({ query, context, peers }) => {
      const { kind, status } = query;
      const { imports, total } = await peers.enrollment.listImports(context, { page: pageOf(query), kind, status });
      return answerPage(imports.map(presentJob), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/imports/:id',
    operationId: 'getImport',
    summary: 'How far an import is, and what was wrong',
    access: managersReading('customers'),
    params: idParams,
    response: one(report),
    handler: async ({ params, context, peers }) => {
      const found = await peers.enrollment.getImport(context, params);
      return answer({
        ...presentJob(present(found.import, 'Import')),
        errors: found.errors.map(({ row, field, message }) => ({ row, field, message })),
        rows: found.rows.map((row) => ({
          row: row.row,
          outcome: row.outcome,
          name: row.name,
          id: row.id ?? null,
          customerId: row.customerId ?? null,
          customerCreated: row.customerCreated,
        })),
      });
    },
  }),
];

function presentJob(found: enrollment.Import__Output): z.infer<typeof job> {
  const { failureCode, failureMessage } = found;
  const shown = {
    id: found.id,
    kind: found.kind,
    fileName: found.fileName ?? null,
    format: found.format,
    dryRun: found.dryRun,
    mode: found.mode,
    status: found.status,
    totalRows: found.totalRows ?? null,
    processedRows: found.processedRows,
    created: found.created,
    customersCreated: found.customersCreated,
    existing: found.existing,
    badRows: found.badRows,
    error: failureCode ? { code: failureCode, message: failureMessage ?? '' } : null,
    createdAt: found.createdAt,
    finishedAt: found.finishedAt ?? null,
  };
  // Words of the contracts travel as plain strings.
  return shown as z.infer<typeof job>;
}
