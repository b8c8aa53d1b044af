import { asAppError, type Bell, type Clock, count, type Lease, type Logger, type Worker } from '@roster/service-kit';
import type { ExportFailure } from '../domain/export-job';
import type { Exports, OwnedJob } from '../store/exports';
import type { Doorbell } from './doorbell';

/** A run that ends without a file and without a failure. */
export class RunEnded extends Error {
  constructor(readonly because: 'stopping' | 'taken over') {
    super(`the run ended: ${because}`);
  }
}

export interface WorkerDeps {
  exports: Exports;
  /** Held by the one process that writes exports. */
  lease: Lease;
  clock: Clock;
  log: Logger;
  queued: Bell;
  over: Doorbell;
  /** Writes a job's file. */
  write(job: OwnedJob, signal: AbortSignal): Promise<{ rows: number; bytes: number; chunks: number }>;
}

/** How often to look for jobs that another process has queued, or left behind. */
const pollMs = 1_000;
const graceMs = 5_000;

/**
 * Writes exports one after the other, in one process at a time. A job whose process died is begun again from its start by
 * whoever gets the lease next; what the dead one wrote, or a slow one still writes, belongs to another run and is never read.
 */
export class ExportWorker implements Worker {
  readonly name = 'exports';
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly deps: WorkerDeps) {}

  start(): void {
    this.loop = this.run();
  }

  /** What is being written is given back to be begun again by another process, or by this one when it is back. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.deps.queued.close();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), graceMs);
    });
    const ended = await Promise.race([this.loop, late]);
    clearTimeout(timer);
    // Where it still writes, the lease is left to run out.
    if (ended !== 'late') await this.deps.lease.release();
  }

  private async run(): Promise<void> {
    const { lease, exports, clock, log, queued } = this.deps;
    while (!this.stopping.signal.aborted) {
      try {
        const job = (await lease.hold()) ? await exports.claim(clock.now()) : undefined;
        if (job) await lease.holding(() => this.work(job));
        else await queued.wait(pollMs);
      } catch (error) {
        log.warn({ err: error }, 'exports stand still for a moment');
        await queued.pause(pollMs);
      }
    }
  }

  private async work(job: OwnedJob): Promise<void> {
    const { exports, clock, log, over } = this.deps;
    const facts = { exportId: job.id, report: job.report, organizationId: job.organizationId, run: job.run };
    try {
      const file = await this.deps.write(job, this.stopping.signal);
      await exports.finish(job, file, clock.now());
      count('roster.job.runs', { service: 'billing', kind: 'export', outcome: 'ok' });
      log.info({ ...facts, rows: file.rows, bytes: file.bytes }, 'export written');
    } catch (error) {
      if (error instanceof RunEnded) {
        if (error.because === 'stopping') await exports.giveBack(job);
        return;
      }
      count('roster.job.runs', { service: 'billing', kind: 'export', outcome: 'failed' });
      log[asAppError(error) ? 'warn' : 'error']({ ...facts, err: error }, 'export failed');
      await exports.fail(job, failureOf(error), clock.now());
    } finally {
      over.ring();
    }
  }
}

const passing = new Set<string>(['unavailable', 'timeout', 'throttled', 'conflict']);

function failureOf(error: unknown): ExportFailure {
  const known = asAppError(error);
  if (!known) return { code: 'export.failed', message: 'The report could not be written', retryable: false };
  return { code: known.slug, message: known.message, retryable: passing.has(known.category) };
}
