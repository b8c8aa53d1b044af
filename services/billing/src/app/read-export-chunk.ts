import type { billing } from '@roster/contracts';
import { type CallContext, Check, conflict } from '@roster/service-kit';
import { statusAt } from '../domain/export-job';
import { findExport } from './await-export';
import type { ExportDeps } from './export-deps';

/**
 * A part of a finished file. The gateway asks for the next one when the client has taken the last.
 *
 * @throws AppError `not_found`; `conflict` `export.not_ready`, `export.failed` or `export.expired`; `invalid` naming
 *   `index`
 */
export async function readExportChunk(
  deps: ExportDeps,
  context: CallContext,
  { id, index }: billing.ReadExportChunkRequest__Output,
): Promise<billing.ReadExportChunkResponse> {
  const job = await findExport(deps, context, id);
  const status = statusAt(job, deps.clock.now());
  if (status === 'expired') throw conflict('export.expired', 'The file is no longer kept; start the export again');
  if (status === 'failed') throw conflict('export.failed', 'The export failed');
  if (status !== 'done') throw conflict('export.not_ready', 'The export is not done yet', { retryAfterSeconds: 1 });
  new Check().integer('index', index, 0, job.chunks - 1).throwIfAny();
  const data = await deps.exports.chunk(job, index);
  if (!data) throw conflict('export.expired', 'The file is no longer kept; start the export again');
  return { data, last: index === job.chunks - 1 };
}
