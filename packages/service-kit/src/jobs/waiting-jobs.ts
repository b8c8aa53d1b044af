import type { Model } from 'mongoose';
import type { Database } from '../store/database';
import type { Found, Page } from '../store/repository';
import { jobCollection, type StoredJob } from './job-collection';
import type { JobKind } from './job-kind';

/** A job that waits for its time, or is being worked on. */
export interface WaitingJob<P extends object> {
  key: string;
  payload: P;
  dueAt: Date;
  giveUpAt?: Date | undefined;
  /** Why it was put off, where it failed. */
  reason?: string | undefined;
}

/** Which jobs to look at: all fields of the payload that are named say so, and each of them has an index. */
export interface WaitingFilter<F extends string> {
  payload?: Partial<Record<F, string | readonly string[]>>;
  /** Due at or after. */
  from?: Date | undefined;
  /** Due before. */
  to?: Date | undefined;
}

/** The jobs of one kind that are still to be done, for people who ask what will happen. */
export class WaitingJobs<P extends object, F extends keyof P & string> {
  private readonly jobs: Model<StoredJob>;

  /** @param by fields of the payload by which they can be looked for: an index for each, of jobs of this kind alone */
  constructor(
    database: Database,
    private readonly kind: JobKind<P>,
    by: readonly F[],
  ) {
    const options = { partialFilterExpression: { kind: kind.name, state: 'pending' } };
    const indexes = by.map((field) => ({
      keys: { organizationId: 1, kind: 1, [`payload.${field}`]: 1, dueAt: 1, _id: 1 } as const,
      options,
    }));
    this.jobs = database.collection<StoredJob>({ ...jobCollection, indexes });
  }

  /**
   * One page and the exact total. What cannot be read is left out of the page: it is given up when it is due.
   *
   * @param order by when they are due: 1, the first due first
   */
  async page(
    organizationId: string,
    filter: WaitingFilter<F>,
    page: Page,
    order: 1 | -1 = 1,
  ): Promise<Found<WaitingJob<P>>> {
    const { from, to } = filter;
    const payload = Object.entries<string | readonly string[] | undefined>(filter.payload ?? {}).map(
      ([field, asked]) => [`payload.${field}`, typeof asked === 'string' ? asked : { $in: asked }],
    );
    const question = {
      ...{ organizationId, kind: this.kind.name, state: 'pending' },
      ...Object.fromEntries(payload),
      ...(from || to ? { dueAt: { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) } } : {}),
    };
    const found = await this.jobs
      .find(question)
      .sort({ dueAt: order, _id: order })
      .skip(page.offset)
      .limit(page.limit)
      .lean<StoredJob[]>();
    const items = found.flatMap(({ key, payload: stored, dueAt, giveUpAt, reason }) => {
      const read = this.kind.read(stored);
      return 'payload' in read ? [{ key, payload: read.payload, dueAt, giveUpAt, reason }] : [];
    });
    return { items, total: await this.jobs.countDocuments(question) };
  }

  /**
   * Makes those due now whose payload lacks a field, of every organization: for a handler that writes it down when it puts a
   * job off. @returns how many
   */
  async bringForwardWithout(field: F, now: Date): Promise<number> {
    const lacking = {
      kind: this.kind.name,
      state: 'pending',
      dueAt: { $gt: now },
      [`payload.${field}`]: { $exists: false },
    };
    const { modifiedCount } = await this.jobs.updateMany(lacking as never, {
      $set: { dueAt: now },
      $inc: { moves: 1 },
    });
    return modifiedCount;
  }
}
