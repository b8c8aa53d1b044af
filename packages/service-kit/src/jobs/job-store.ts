import type { ClientSession, Model } from 'mongoose';
import type { Database } from '../store/database';
import { onlyDuplicates } from '../store/duplicate-key';
import { currentTraceparent } from '../telemetry/tracing';
import { type Job, type JobRef, jobId, type NewJob } from './job';
import { type JobState, jobCollection, type StoredJob } from './job-collection';

/** A job that this process works on until its lease ends. */
export interface ClaimedJob extends Job {
  id: string;
  lease: string;
  moves: number;
}

/** What is known of a job, for those who wait for it or look after it. */
export interface JobFacts {
  state: JobState;
  dueAt?: Date | undefined;
  runs: number;
  reason?: string | undefined;
}

const free = new Date(0);
/** How long it is known of a job that has ended that there was one. */
const rememberedMs = 14 * 24 * 3_600_000;

/**
 * Work that waits for its time, in the service's own database: added in the transaction that makes it necessary, leased by
 * one replica at a time, remembered for a while when it has ended so that it is not queued twice. Every question goes to
 * an index, whatever number of jobs lie further in the future.
 */
export class JobStore {
  private readonly jobs: Model<StoredJob>;

  constructor(database: Database) {
    this.jobs = database.collection<StoredJob>(jobCollection);
  }

  /** Queues jobs. One that is there already, also one that has ended, stays as it is. */
  async add(jobs: readonly NewJob[], session?: ClientSession): Promise<void> {
    if (jobs.length === 0) return;
    const writes = jobs.map((job) => ({
      updateOne: { filter: { _id: jobId(job) }, update: { $setOnInsert: stored(job) }, upsert: true },
    }));
    try {
      await this.jobs.bulkWrite(writes as never, { ordered: false, ...(session ? { session } : {}) });
    } catch (error) {
      // Somebody else queued the same at the same time. Within a transaction that is for the transaction to try again.
      if (session || !onlyDuplicates(error)) throw error;
    }
  }

  /**
   * Queues jobs, or gives those that are there, ended or not, this time, deadline and payload. Of several with one key the
   * last one holds.
   */
  async put(jobs: readonly NewJob[], session?: ClientSession): Promise<void> {
    if (jobs.length === 0) return;
    const writes = jobs.map((job) => ({ updateOne: { filter: { _id: jobId(job) }, update: anew(job), upsert: true } }));
    await this.jobs.bulkWrite(writes as never, session ? { session } : {});
  }

  /** Makes an organization's jobs of a kind due now that were to be later: they find out by themselves whether it is time. */
  async bringForward(organizationId: string, kind: string, now: Date, session?: ClientSession): Promise<void> {
    await this.jobs.updateMany(
      { organizationId, kind, state: 'pending', dueAt: { $gt: now } },
      { $set: { dueAt: now }, $inc: { moves: 1 } },
      session ? { session } : {},
    );
  }

  /** Takes jobs off the queue; one that is being worked on is not begun again. */
  async cancel(refs: readonly JobRef[], now: Date, session?: ClientSession): Promise<void> {
    if (refs.length === 0) return;
    await this.jobs.updateMany(
      { _id: { $in: refs.map(jobId) }, state: 'pending' },
      {
        $set: { state: 'cancelled', expiresAt: new Date(now.getTime() + rememberedMs) },
        $unset: { dueAt: '' },
        $inc: { moves: 1 },
      },
      session ? { session } : {},
    );
  }

  /** Undefined where there is none, or it ended long ago. */
  async find(ref: JobRef): Promise<JobFacts | undefined> {
    const found = await this.jobs.findOne({ _id: jobId(ref) }).lean<StoredJob>();
    return found ? { state: found.state, dueAt: found.dueAt, runs: found.runs, reason: found.reason } : undefined;
  }

  /**
   * Jobs that could be done now, the longest waiting first.
   *
   * @param now by which they are due @param machineNow by which leases end
   */
  async due(now: Date, machineNow: Date, kinds: readonly string[], limit: number): Promise<string[]> {
    const found = await this.jobs
      .find({ dueAt: { $lte: now }, leasedUntil: { $lte: machineNow }, kind: { $in: kinds } }, { _id: 1 })
      .sort({ dueAt: 1 })
      .limit(limit)
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  /**
   * How many jobs of a kind are due, of every organization, and since when the first; those under way count too.
   *
   * @param upTo where more are due, this many
   */
  async backlog(kind: string, now: Date, upTo = 10_000): Promise<{ due: number; since?: Date }> {
    const filter = { kind, state: 'pending' as const, dueAt: { $lte: now } };
    const due = await this.jobs.countDocuments(filter, { limit: upTo });
    const first = await this.jobs.findOne(filter, { dueAt: 1 }).sort({ dueAt: 1 }).lean<{ dueAt: Date }>();
    return first ? { due, since: first.dueAt } : { due };
  }

  /** Leases a job; undefined where somebody else was faster, or it has ended. */
  async claim(
    id: string,
    lease: string,
    now: Date,
    machineNow: Date,
    leasedUntil: Date,
  ): Promise<ClaimedJob | undefined> {
    const claimed = await this.jobs
      .findOneAndUpdate(
        { _id: id, dueAt: { $lte: now }, leasedUntil: { $lte: machineNow } },
        { $set: { lease, leasedUntil }, $inc: { runs: 1 } },
        { returnDocument: 'after' },
      )
      .lean<StoredJob>();
    if (!claimed) return undefined;
    const { kind, organizationId, key, payload, dueAt, giveUpAt, traceparent, runs, moves } = claimed;
    return { id, kind, organizationId, key, payload, dueAt, giveUpAt, traceparent, runs, moves, lease };
  }

  /** @returns false where the lease is no longer this one's */
  async extend(job: ClaimedJob, leasedUntil: Date): Promise<boolean> {
    const { matchedCount } = await this.jobs.updateOne({ _id: job.id, lease: job.lease }, { $set: { leasedUntil } });
    return matchedCount === 1;
  }

  /** Ends a job that is this one's. */
  end(job: ClaimedJob, state: Exclude<JobState, 'pending'>, now: Date, reason?: string): Promise<void> {
    const expiresAt = new Date(now.getTime() + rememberedMs);
    return this.settle(job, {
      $set: { state, leasedUntil: free, expiresAt, ...(reason === undefined ? {} : { reason }) },
      $unset: { dueAt: '', lease: '' },
    });
  }

  /** Gives a job back, to be done at `dueAt`. @param runs how often it was tried in vain */
  giveBack(job: ClaimedJob, dueAt: Date, runs: number, reason?: string, payload?: object): Promise<void> {
    return this.settle(job, {
      $set: {
        dueAt,
        leasedUntil: free,
        runs,
        ...(reason === undefined ? {} : { reason }),
        ...(payload ? { payload } : {}),
      },
      $unset: {
        lease: '',
        ...(reason === undefined ? { reason: '' } : {}),
        // What repeats, and goes on with what it found, is nobody's doing any more.
        ...(payload ? { traceparent: '' } : {}),
      },
    });
  }

  private async settle(job: ClaimedJob, change: object): Promise<void> {
    const mine = { _id: job.id, lease: job.lease };
    const { matchedCount } = await this.jobs.updateOne({ ...mine, moves: job.moves }, change as never);
    // It was moved or cancelled while it was worked on: that holds, and only the lease is given back.
    if (matchedCount === 0) await this.jobs.updateOne(mine, { $set: { leasedUntil: free }, $unset: { lease: '' } });
  }

  /** Ends the leases of an earlier life of this process; for an owner that can have only one life at a time. */
  async endLeasesOf(owner: string): Promise<void> {
    const prefix = `${owner}/`;
    await this.jobs.updateMany(
      { lease: { $gte: prefix, $lt: `${prefix}\u{10ffff}` } },
      { $set: { leasedUntil: free }, $unset: { lease: '' } },
    );
  }
}

function stored({ kind, organizationId, key, payload = {}, dueAt, giveUpAt }: NewJob) {
  const facts = { kind, organizationId, key, payload, dueAt, state: 'pending' as const, runs: 0, moves: 0 };
  const traceparent = currentTraceparent();
  return {
    ...{ ...facts, leasedUntil: free },
    ...(giveUpAt ? { giveUpAt } : {}),
    ...(traceparent ? { traceparent } : {}),
  };
}

/** What `put` writes: only who queued it first, and the lease of who works on it, stay. */
function anew(job: NewJob) {
  const { runs, moves: _first, leasedUntil, giveUpAt, traceparent, payload, dueAt, state, ...facts } = stored(job);
  return {
    $set: { payload, dueAt, state, runs, ...(giveUpAt ? { giveUpAt } : {}), ...(traceparent ? { traceparent } : {}) },
    $inc: { moves: 1 },
    $setOnInsert: { ...facts, leasedUntil },
    $unset: {
      ...{ reason: '', expiresAt: '' },
      ...(giveUpAt ? {} : { giveUpAt: '' }),
      ...(traceparent ? {} : { traceparent: '' }),
    },
  };
}
