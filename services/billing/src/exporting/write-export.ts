import type { Readable } from 'node:stream';
import type { ExportReport } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { type Column, type Value, writeCsv, writeXlsx } from '@roster/spreadsheet';
import type { Exports, OwnedJob } from '../store/exports';
import { attendanceTable } from './attendance-table';
import { ChunkedFile } from './chunked-file';
import { cycleProgressTable } from './cycle-progress-table';
import { type Heading, type Language, languageOf, typeOf } from './headings';
import { paymentsTable } from './payments-table';
import { decimalsOf, type ReportTable, type TableDeps, type TableRequest } from './report-rows';
import { revenueTable } from './revenue-table';
import { RunEnded } from './worker';

const tables: Record<ExportReport, (deps: TableDeps, request: TableRequest) => ReportTable> = {
  revenue: revenueTable,
  'instructor-payments': paymentsTable,
  attendance: attendanceTable,
  'cycle-progress': cycleProgressTable,
};

/** For each page of rows. */
const callMs = 30_000;

/**
 * Writes the file of a job: the report page by page, into chunks of bounded size.
 *
 * @throws RunEnded where `signal` says stop, or the job is no longer this run's; AppError what the report refuses
 */
export async function writeExport(
  deps: TableDeps & { exports: Exports },
  job: OwnedJob,
  signal: AbortSignal,
): Promise<{ rows: number; bytes: number; chunks: number }> {
  const language = languageOf(job.locale);
  const { columns, batches } = tables[job.report](deps, {
    call: () => callOf(job),
    parameters: job.parameters,
    word: (word) => language.word(word),
  });
  let count = 0;
  async function* rows(): AsyncGenerator<Value[]> {
    for await (const batch of batches) {
      yield* batch.rows;
      count += batch.rows.length;
      if (signal.aborted) throw new RunEnded('stopping');
      // The last hundredth is for closing the file.
      if (!(await deps.exports.progress(job, Math.floor(batch.done * 99), count))) throw new RunEnded('taken over');
    }
  }
  const file = new ChunkedFile(deps.exports, job);
  // A stream that is read like this makes rows only as fast as chunks are stored.
  for await (const bytes of sheetOf(job, language, columns, rows())) await file.write(bytes as Buffer);
  await file.end();
  return { rows: count, bytes: file.bytes, chunks: file.chunks };
}

function sheetOf(
  { report, format, origin }: OwnedJob,
  language: Language,
  headings: readonly Heading[],
  rows: AsyncIterable<Value[]>,
): Readable {
  const hasCents = decimalsOf(origin.organization.currency) === 2;
  const columns = headings.map((heading): Column => {
    const type = typeOf(heading);
    return { header: language.heading(heading), type: type === 'money' && !hasCents ? 'number' : type };
  });
  return format === 'csv'
    ? writeCsv(columns, rows)
    : writeXlsx(columns, rows, { sheetName: language.word(report), locale: language.tag });
}

function callOf({ origin }: OwnedJob): CallContext {
  const { principal, organization, requestId } = origin;
  return { requestId, principal, organization, deadline: Date.now() + callMs, seen: new Map(), wrote: new Map() };
}
