import {
  asAppError,
  type Clock,
  count,
  type Lease,
  type Logger,
  type Organizations,
  type Worker,
} from '@roster/service-kit';
import type { ImportJob } from '../store/imports';
import { type ImportParts, ImportRun } from './import-run';

export interface ImporterParts extends ImportParts {
  organizations: Pick<Organizations, 'contextOf'>;
  lease: Lease;
  log: Logger;
  /** The machine's own, by which imports are put off. */
  machineClock: Clock;
}

const pollMs = 2_000;
/** How long to wait after a failure. */
const pauseMs = 1_000;
/** After so many failures that did not pass, an import is given up. */
const maxFailures = 3;

/**
 * Works off imports, one at a time, in one of the service's replicas. One that is cut short, by a death or while the store
 * is away, goes on where it was.
 */
export class Importer implements Worker {
  readonly name = 'importer';
  private running = false;
  private woken = false;
  private endSleep: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly parts: ImporterParts) {}

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.wake();
    await this.loop;
    await this.parts.lease.release();
  }

  /** There may be something to import. */
  wake(): void {
    this.woken = true;
    this.endSleep();
  }

  /** @returns true where there was something to do */
  async look(): Promise<boolean> {
    const { lease, machineClock, repositories } = this.parts;
    if (!(await lease.hold())) return false;
    const job = await repositories.imports.nextDue(machineClock.now());
    if (!job) return false;
    await lease.holding(() => this.work(job));
    return true;
  }

  private async work(job: ImportJob): Promise<void> {
    const { repositories, log, machineClock } = this.parts;
    const later = (): Date => new Date(machineClock.now().getTime() + pauseMs);
    const facts = { importId: job.importId, organizationId: job.organizationId };
    const run = new ImportRun(this.parts, () => this.contextOf(job), job.importId);
    try {
      await run.run();
      await repositories.imports.settle(job);
      count('roster.job.runs', { service: 'enrollment', kind: 'import', outcome: 'ok' });
    } catch (error) {
      // What was foreseen (the store is away, another writer came first) passes; anything else may be a defect of ours.
      const failures = job.failures + (asAppError(error) ? 0 : 1);
      count('roster.job.runs', { service: 'enrollment', kind: 'import', outcome: 'failed' });
      log.error({ err: error, failures, ...facts }, 'an import was cut short');
      if (failures < maxFailures) return repositories.imports.putOff(job, later(), failures);
      await repositories.imports.putOff(job, later(), failures);
      await run.giveUp();
      await repositories.imports.settle(job);
    }
  }

  private async contextOf({ organizationId, requestId, importId, principal }: ImportJob) {
    const context = await this.parts.organizations.contextOf({
      organizationid: organizationId,
      requestid: requestId,
      id: importId,
    });
    return { ...context, principal };
  }

  private async run(): Promise<void> {
    while (this.running) {
      this.woken = false;
      try {
        while (this.running && (await this.look()));
      } catch (error) {
        this.parts.log.warn({ err: error }, 'importer could not look for work; it looks again');
      }
      if (this.running && !this.woken) await this.sleep();
    }
  }

  private sleep(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      this.endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
