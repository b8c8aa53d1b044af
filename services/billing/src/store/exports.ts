import type { CallContext, Database, OrganizationScope, Principal, Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';
import { type ExportFailure, type ExportJob, interrupted, keptMs, maxRuns } from '../domain/export-job';

/** On whose account the rows are read. */
export interface ExportOrigin {
  principal: Principal;
  organization: OrganizationScope;
  requestId: string;
}

export type OwnedJob = ExportJob & { origin: ExportOrigin };

type StoredJob = OwnedJob & {
  _id: string;
  /** When the database forgets it. */
  _purgeAt: Date;
};
interface StoredChunk {
  _id: string;
  /** Unhydrated, the driver's own Binary comes back. */
  data: Buffer | { buffer: Uint8Array };
  _purgeAt: Date;
}

/** For how long after its end a job is still answered for, as expired. */
const rememberedMs = 7 * 24 * 3_600_000;
const hidden = { _id: 0, _purgeAt: 0 } as const;
const purge = { keys: { _purgeAt: 1 as const }, options: { expireAfterSeconds: 0 } };

/** Exports and what was written of them. */
export class Exports {
  private readonly jobs: Model<StoredJob>;
  private readonly chunks: Model<StoredChunk>;

  constructor(database: Database) {
    this.jobs = database.collection<StoredJob>({
      name: 'exports',
      fields: {
        organizationId: { type: String, required: true },
        id: { type: String, required: true },
        report: String,
        format: String,
        locale: String,
        parameters: Object,
        status: String,
        run: Number,
        progress: Number,
        rows: Number,
        fileName: String,
        bytes: Number,
        chunks: Number,
        createdAt: String,
        finishedAt: String,
        expiresAt: String,
        failure: Object,
        origin: Object,
        _purgeAt: Date,
      },
      indexes: [{ keys: { status: 1, createdAt: 1 } }, { keys: { organizationId: 1, status: 1 } }, purge],
    });
    this.chunks = database.collection<StoredChunk>({
      name: 'export_chunks',
      fields: { data: Buffer, _purgeAt: Date },
      indexes: [purge],
    });
  }

  async insert({ session }: Transaction, job: OwnedJob): Promise<void> {
    const stored = { ...job, _id: keyOf(job), _purgeAt: purgeAt(job) };
    await this.jobs.insertMany([stored] as never, { session, lean: true });
  }

  async find({ organization }: CallContext, id: string): Promise<OwnedJob | undefined> {
    const found = await this.jobs.findOne({ _id: `${organization.id}/${id}` } as never, hidden).lean<OwnedJob>();
    return found ?? undefined;
  }

  /** How many of an organization's exports wait or run. */
  countOpen({ organization }: CallContext): Promise<number> {
    const filter = { organizationId: organization.id, status: { $in: ['queued', 'running'] } };
    return this.jobs.countDocuments(filter as never);
  }

  /**
   * How many exports wait or run, of all organizations, and since when the oldest.
   *
   * @param upTo where there are more, this many
   */
  async backlog(upTo = 10_000): Promise<{ jobs: number; since?: Date }> {
    const open = { status: { $in: ['queued', 'running'] } } as never;
    const jobs = await this.jobs.countDocuments(open, { limit: upTo });
    const oldest = await this.jobs.findOne(open, { createdAt: 1 }).sort({ createdAt: 1 }).lean<{ createdAt: string }>();
    return oldest ? { jobs, since: new Date(oldest.createdAt) } : { jobs };
  }

  /**
   * Begins the job that has waited longest. For the one process that runs jobs, while it runs none: what is found
   * running then was left by one that died, and is begun again, a bounded number of times.
   */
  async claim(now: Date): Promise<OwnedJob | undefined> {
    for (;;) {
      const job = await this.jobs
        .findOne({ status: { $in: ['queued', 'running'] } } as never, hidden)
        .sort({ createdAt: 1 })
        .lean<OwnedJob>();
      if (!job) return undefined;
      if (job.run >= maxRuns) {
        await this.fail(job, interrupted, now);
        continue;
      }
      const began = { status: 'running' as const, run: job.run + 1, progress: 0, rows: 0 };
      if (await this.change(job, began)) return { ...job, ...began };
    }
  }

  /** @returns false where the run is no longer the job's: somebody else has taken it over */
  async progress(job: ExportJob, progress: number, rows: number): Promise<boolean> {
    return this.change(job, { progress, rows });
  }

  /** The file is whole: from here on it can be read. */
  async finish(job: ExportJob, file: { rows: number; bytes: number; chunks: number }, now: Date): Promise<boolean> {
    return this.change(job, { ...file, status: 'done', progress: 100, ...ended(now) });
  }

  async fail(job: ExportJob, failure: ExportFailure, now: Date): Promise<boolean> {
    return this.change(job, { status: 'failed', failure, ...ended(now) });
  }

  /** Gives a job back that this process has no time for any more; the run does not count. */
  async giveBack(job: ExportJob): Promise<void> {
    await this.change(job, { status: 'queued', run: job.run - 1, progress: 0, rows: 0 });
  }

  async addChunk(job: ExportJob, index: number, data: Buffer): Promise<void> {
    const _id = chunkKey(job, index);
    // A run that was begun again under the same number, after it was given back, writes the same chunks anew.
    await this.chunks.replaceOne({ _id } as never, { _id, data, _purgeAt: purgeAt(job) } as never, { upsert: true });
  }

  async chunk(job: ExportJob, index: number): Promise<Buffer | undefined> {
    const found = await this.chunks.findOne({ _id: chunkKey(job, index) } as never, { data: 1 }).lean<StoredChunk>();
    if (!found) return undefined;
    const { data } = found;
    return Buffer.isBuffer(data) ? data : Buffer.from(data.buffer);
  }

  private async change(job: ExportJob, fields: Partial<ExportJob>): Promise<boolean> {
    const { organizationId, id, run, status } = job;
    const purging = fields.expiresAt ? { _purgeAt: purgeAt({ expiresAt: fields.expiresAt }) } : {};
    const filter = { _id: keyOf({ organizationId, id }), run, status };
    const { matchedCount } = await this.jobs.updateOne(filter as never, { $set: { ...fields, ...purging } } as never);
    return matchedCount === 1;
  }
}

const keyOf = ({ organizationId, id }: Pick<ExportJob, 'organizationId' | 'id'>): string => `${organizationId}/${id}`;

const chunkKey = (job: ExportJob, index: number): string => `${keyOf(job)}/${job.run}/${index}`;

const purgeAt = ({ expiresAt }: Pick<ExportJob, 'expiresAt'>): Date => new Date(Date.parse(expiresAt) + rememberedMs);

function ended(now: Date) {
  return { finishedAt: now.toISOString(), expiresAt: new Date(now.getTime() + keptMs).toISOString() };
}
