import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { asAppError } from '../errors';
import { Bell } from '../outbox/bell';
import type { Worker } from '../service/create-service';
import { type Clock, systemClock } from '../store/clock';
import { isStoreOutage } from '../store/outage';
import { count, observe, record, secondsSince } from '../telemetry/metrics';
import { traceCaused } from '../telemetry/tracing';
import { backOffMs } from './back-off';
import type { Job, JobOutcome } from './job';
import type { JobHandler } from './job-kind';
import type { ClaimedJob, JobStore } from './job-store';

export interface JobWorkerParts {
  jobs: JobStore;
  handlers: readonly JobHandler[];
  /** By which jobs are due. */
  clock: Clock;
  log: Logger;
  /** Names this process among the service's replicas. */
  owner: string;
  /** Whose jobs these are, for metrics. */
  service?: string;
  /** 0 to 1: the jitter of pauses. */
  random?: () => number;
}

export interface JobWorkerOptions {
  /** Jobs at once, in this process. */
  concurrency: number;
  /** How often to look without being woken. */
  pollMs: number;
  /** A job whose process died is anybody's after this; one that takes longer is renewed. */
  leaseMs: number;
  /** How long a stop lets jobs end before it cuts them. */
  graceMs: number;
  /** Failures that nobody foresaw may be defects: after so many runs a job is given up. Outages do not count. */
  maxDefects: number;
}

export const standardJobWork: JobWorkerOptions = {
  concurrency: 20,
  pollMs: 1_000,
  leaseMs: 60_000,
  graceMs: 3_000,
  maxDefects: 12,
};

/**
 * Does what is due, sharing it with the service's other replicas. A job is run by one of them at a time; after a death the
 * next one begins it again. What fails is tried again after a growing pause with jitter, and given up, with a reason,
 * once its deadline has passed.
 */
export class JobWorker implements Worker {
  readonly name = 'jobs';
  private readonly handlers: ReadonlyMap<string, JobHandler>;
  private readonly options: JobWorkerOptions;
  private readonly running = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly bell = new Bell();
  private loop: Promise<void> = Promise.resolve();
  private lastLook: Promise<number> = Promise.resolve(0);
  private takes = true;
  private stopObserving: () => void = () => undefined;

  constructor(
    private readonly parts: JobWorkerParts,
    options: Partial<JobWorkerOptions> = {},
  ) {
    this.options = { ...standardJobWork, ...options };
    this.handlers = new Map(parts.handlers.map((handler) => [handler.kind.name, handler]));
  }

  async start(): Promise<void> {
    // What this process held when it died is its own again at once (only where its name outlives it).
    await this.parts.jobs.endLeasesOf(this.parts.owner);
    this.loop = this.run();
    this.stopObserving = observe(['roster.job.queue_depth', 'roster.job.oldest_age'], async (tell) => {
      const now = this.parts.clock.now();
      for (const kind of this.handlers.keys()) {
        const { due, since } = await this.parts.jobs.backlog(kind, now);
        const labels = { service: this.service, kind };
        tell('roster.job.queue_depth', due, labels);
        tell('roster.job.oldest_age', since ? (now.getTime() - since.getTime()) / 1_000 : 0, labels);
      }
    });
  }

  /** Takes nothing new, lets jobs end for a moment, then cuts them; what was cut is begun again by others. */
  async stop(): Promise<void> {
    this.takes = false;
    this.stopObserving();
    this.bell.close();
    await this.loop;
    const timer = setTimeout(() => this.stopping.abort(), this.options.graceMs);
    await this.idle();
    clearTimeout(timer);
  }

  private get service(): string {
    return this.parts.service ?? 'unnamed';
  }

  /** There may be something to do. */
  wake(): void {
    this.bell.ring();
  }

  /**
   * Takes what is due, as far as there are places.
   *
   * @returns how many jobs were taken; they are under way when this resolves, not yet done
   */
  look(): Promise<number> {
    const looked = this.lastLook.then(() => this.fillPlaces());
    // One after the other, so that the number of places holds; a failure is its caller's.
    this.lastLook = looked.catch(() => 0);
    return looked;
  }

  /** How many jobs are being done. */
  get atWork(): number {
    return this.running.size;
  }

  /** Resolves when nothing is being done. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private async run(): Promise<void> {
    while (this.takes) {
      try {
        await this.look();
      } catch (error) {
        this.parts.log.warn({ err: error }, 'could not look for jobs; looking again');
        await this.bell.pause(this.options.pollMs);
      }
      if (this.takes) await this.bell.wait(this.options.pollMs);
    }
  }

  private async fillPlaces(): Promise<number> {
    const places = this.options.concurrency - this.running.size;
    if (places <= 0) return 0;
    const { jobs, clock } = this.parts;
    const found = await jobs.due(clock.now(), systemClock.now(), [...this.handlers.keys()], places);
    let taken = 0;
    for (const id of found) {
      if (!this.takes) break;
      const lease = `${this.parts.owner}/${randomUUID()}`;
      const job = await jobs.claim(id, lease, clock.now(), systemClock.now(), this.leaseEnd());
      if (!job) continue;
      taken++;
      const work = this.work(job).finally(() => {
        this.running.delete(work);
        this.wake();
      });
      this.running.add(work);
    }
    return taken;
  }

  /** Never rejects: a job that could not be given back is free when its lease ends. */
  private async work(job: ClaimedJob): Promise<void> {
    const { log, jobs } = this.parts;
    const renewal = setInterval(() => {
      jobs.extend(job, this.leaseEnd()).catch((error: unknown) => log.warn({ err: error, job: job.id }, 'no renewal'));
    }, this.options.leaseMs / 3);
    const traced = { name: `job ${job.kind}`, kind: 'consumer', attributes: { 'roster.job.kind': job.kind } } as const;
    try {
      await traceCaused(traced, [job.traceparent], async (span) => {
        const outcome = await this.measured(job);
        span?.setAttribute('roster.job.outcome', told[outcome.is]);
        await this.settle(job, outcome);
      });
    } catch (error) {
      log.warn({ err: error, job: job.id }, 'a job was not given back; it is free when its lease ends');
    } finally {
      clearInterval(renewal);
    }
  }

  private async measured(job: Job): Promise<JobOutcome> {
    const begun = performance.now();
    const outcome = await this.outcomeOf(job);
    const labels = { service: this.service, kind: job.kind, outcome: told[outcome.is] };
    record('roster.job.duration', secondsSince(begun), labels);
    count('roster.job.runs', labels);
    return outcome;
  }

  private async outcomeOf(job: Job): Promise<JobOutcome> {
    const handler = this.handlers.get(job.kind);
    if (!handler) return { is: 'hopeless', reason: `Nobody does ${job.kind}` };
    const read = handler.kind.read(job.payload);
    if ('wrong' in read) return { is: 'hopeless', reason: `Its payload cannot be read: ${read.wrong}` };
    if (isOver(job, this.parts.clock.now())) return { is: 'hopeless', reason: 'It was too late' };
    try {
      return await handler.run({ ...job, payload: read.payload }, this.stopping.signal);
    } catch (error) {
      return this.failure(job, error);
    }
  }

  /** What was foreseen passes; what nobody foresaw is logged, and may be a defect of ours. */
  private failure(job: Job, error: unknown): JobOutcome {
    const known = asAppError(error);
    const facts = { err: error, kind: job.kind, key: job.key, organizationId: job.organizationId, runs: job.runs };
    if (known || isStoreOutage(error) || this.stopping.signal.aborted) {
      this.parts.log.warn(facts, 'a job is put off');
      return { is: 'later', reason: known?.message ?? 'It was cut short' };
    }
    this.parts.log.error(facts, 'a job failed');
    const reason = 'It failed for a reason that nobody foresaw';
    return job.runs < this.options.maxDefects ? { is: 'later', reason } : { is: 'hopeless', reason };
  }

  private async settle(job: ClaimedJob, outcome: JobOutcome): Promise<void> {
    const { jobs, clock } = this.parts;
    const now = clock.now();
    switch (outcome.is) {
      case 'done':
        return jobs.end(job, 'done', now);
      case 'again':
        return jobs.giveBack(job, outcome.at, 0, undefined, outcome.payload);
      case 'hopeless':
        return this.giveUp(job, outcome.reason);
      case 'later': {
        if (this.stopping.signal.aborted) return jobs.giveBack(job, job.dueAt, job.runs - 1, outcome.reason);
        const pause = backOffMs(job.runs, (this.parts.random ?? Math.random)());
        const at = new Date(Math.max(now.getTime() + pause, outcome.notBefore?.getTime() ?? 0));
        if (isOver(job, at)) return this.giveUp(job, outcome.reason);
        return jobs.giveBack(job, at, job.runs, outcome.reason);
      }
    }
  }

  private async giveUp(job: ClaimedJob, reason: string): Promise<void> {
    const { jobs, clock, log } = this.parts;
    log.warn({ kind: job.kind, key: job.key, organizationId: job.organizationId, reason }, 'a job is given up');
    const handler = this.handlers.get(job.kind);
    const read = handler?.kind.read(job.payload);
    // Of what cannot be read there is nothing to tell but the reason.
    if (read && 'payload' in read) await handler?.givenUp?.({ ...job, payload: read.payload }, reason);
    await jobs.end(job, 'given_up', clock.now(), reason);
  }

  private leaseEnd(): Date {
    return new Date(systemClock.now().getTime() + this.options.leaseMs);
  }
}

/** Outcomes as metrics tell them. */
const told: Record<JobOutcome['is'], string> = { done: 'ok', again: 'ok', later: 'later', hopeless: 'failed' };

const isOver = ({ giveUpAt }: Job, at: Date): boolean => giveUpAt !== undefined && at >= giveUpAt;
