import type { billing } from '@roster/contracts';
import { AppError, type CallContext, conflict, type Peers, unavailable } from '@roster/service-kit';
import type { FileAnswer } from '../../../http/route';
import { present } from './answers';

/** As long as one call may wait for a file. */
const waitMs = 8_000;
/** How often it is asked whether the file is done: together half a minute with the start. */
const asks = 3;
const callMs = 10_000;

/** Each call has time of its own: together they take longer than one request's calls usually may. */
const fresh = (context: CallContext): CallContext => ({ ...context, deadline: Date.now() + callMs });

/**
 * Starts an export and waits for its file.
 *
 * @throws AppError `unavailable` where it takes too long, or failed for a reason that may pass; `internal` where it failed
 */
export async function awaitFile(
  context: CallContext,
  peers: Peers,
  request: billing.StartExportRequest,
): Promise<billing.Export__Output> {
  const { export: started } = await peers.billing.startExport(fresh(context), { ...request, waitMs });
  let job = present(started, 'Export');
  for (let asked = 0; asked < asks && (job.status === 'queued' || job.status === 'running'); asked++) {
    const { export: found } = await peers.billing.getExport(fresh(context), { id: job.id, waitMs });
    job = present(found, 'Export');
  }
  if (job.status === 'done') return job;
  if (job.status === 'failed' && job.failure?.retryable) throw unavailable(job.failure.code, job.failure.message);
  if (job.status === 'failed') throw new AppError('internal', 'export.failed', job.failure?.message ?? 'Export failed');
  throw unavailable('export.slow', 'The export takes longer: start it with POST /reports/export', {
    retryAfterSeconds: 30,
  });
}

/**
 * A finished export's file. The first chunk is read before anything is answered, so that a refusal is one.
 *
 * @throws AppError `conflict` where it is not done, or no longer kept
 */
export async function fileOf(context: CallContext, peers: Peers, job: billing.Export__Output): Promise<FileAnswer> {
  if (job.status === 'queued' || job.status === 'running') {
    throw conflict('export.not_ready', 'The export is not done yet', { retryAfterSeconds: 1 });
  }
  const first = await peers.billing.readExportChunk(fresh(context), { id: job.id, index: 0 });
  async function* content(): AsyncGenerator<Buffer> {
    yield first.data;
    for (let index = 1, { last } = first; !last; index++) {
      const next = await peers.billing.readExportChunk(fresh(context), { id: job.id, index });
      yield next.data;
      last = next.last;
    }
  }
  return { content: content(), contentType: job.contentType, name: job.fileName, bytes: job.bytes };
}
