import { z } from 'zod';
import type { Job, JobOutcome, NewJob } from './job';

/** The shape of a payload that says nothing: the job's key says it all. */
export const noPayload = z.looseObject({});

/**
 * A kind of work: its name, and the shape of what its jobs carry. Jobs are made by it and read by it, so that who queues
 * and who does it mean the same, also where one of them is of an earlier version. What a shape does not name should stay
 * where a job repeats (`z.looseObject`): a later version may have written it.
 */
export class JobKind<P extends object> {
  /** @param name as it is stored, and told in metrics: `message.send` */
  constructor(
    readonly name: string,
    private readonly shape: z.ZodType<P>,
  ) {}

  job(facts: Omit<NewJob, 'kind'> & { payload: P }): NewJob {
    return { ...facts, kind: this.name };
  }

  /** A payload as it was stored; or what is wrong with it, field by field. */
  read(stored: unknown): { payload: P } | { wrong: string } {
    const read = this.shape.safeParse(stored);
    if (read.success) return { payload: read.data };
    return {
      wrong: read.error.issues.map(({ path, message }) => `${path.join('.') || '(all)'}: ${message}`).join('; '),
    };
  }
}

/**
 * Does the jobs of one kind. What it does must be safe to repeat: a death in the middle means that it is called again. It is
 * never given a payload that is not of its kind's shape: such a job is given up, with the field in its reason.
 */
export interface JobHandler<P extends object = object> {
  kind: JobKind<P>;
  /**
   * @param signal aborted when the service stops and will not wait any longer
   * @throws anything: as `later`
   */
  run(job: Job<P>, signal: AbortSignal): Promise<JobOutcome<P>>;
  /** Called before a job is given up, with the reason for people to read; repeated until it succeeds. */
  givenUp?(job: Job<P>, reason: string): Promise<void>;
}
