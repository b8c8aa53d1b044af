import type { ImportState } from '@roster/contracts';
import {
  type CallContext,
  type Database,
  type Principal,
  Repository,
  systemClock,
  type Transaction,
} from '@roster/service-kit';
import type { Model } from 'mongoose';
import type { RowError, RowOutcome } from '../domain/import';
import { documentKey } from './visible-repository';

/** An import that is still to be worked on: gone once it has ended. */
export interface ImportJob {
  organizationId: string;
  importId: string;
  requestId: string;
  /** Who started it: events name them. */
  principal: Principal;
  /** Not before that, by the machine's own clock. */
  dueAt: Date;
  /** How often it failed for no passing reason. */
  failures: number;
}

interface StoredJob extends ImportJob {
  _id: string;
  /** Buffer as it is written; the driver's own wrapping as it is read. */
  file: Buffer | { buffer: Uint8Array };
}

export interface ImportReport {
  errors: RowError[];
  rows: RowOutcome[];
}

interface StoredReport {
  _id: string;
  rowErrors: RowError[];
  rows: RowOutcome[];
}

/** What a chunk of an import made, for taking it back. */
export interface ImportBatch {
  _id: string;
  import: string;
  customerIds: string[];
  studentIds: string[];
}

/** How many errors, and how many outcomes, are kept of one import. */
const kept = 1_000;

/** Imports, what is left to do of them, what they reported and what they made. */
export class Imports extends Repository<ImportState> {
  private readonly jobs: Model<StoredJob>;
  private readonly reports: Model<StoredReport>;
  private readonly batches: Model<ImportBatch>;

  constructor(database: Database) {
    super(database, {
      collection: 'imports',
      kind: 'Import',
      fields: {
        kind: String,
        fileName: String,
        format: String,
        dryRun: Boolean,
        mode: String,
        status: String,
        totalRows: Number,
        processedRows: Number,
        created: Number,
        customersCreated: Number,
        existing: Number,
        badRows: Number,
        failureCode: String,
        failureMessage: String,
        finishedAt: String,
      },
      indexes: [{ keys: { createdAt: 1 } }, { keys: { kind: 1, createdAt: 1 } }, { keys: { status: 1, createdAt: 1 } }],
    });
    this.jobs = database.collection<StoredJob>({
      name: 'import_jobs',
      fields: {
        organizationId: String,
        importId: String,
        requestId: String,
        principal: Object,
        dueAt: Date,
        failures: Number,
        file: Buffer,
      },
      indexes: [{ keys: { dueAt: 1 } }],
    });
    this.reports = database.collection({ name: 'import_reports', fields: { rowErrors: [Object], rows: [Object] } });
    this.batches = database.collection<ImportBatch>({
      name: 'import_batches',
      fields: { import: String, customerIds: [String], studentIds: [String] },
      indexes: [{ keys: { import: 1 } }],
    });
  }

  /** Owes an import, in the transaction that makes it. */
  async owe(tx: Transaction, importId: string, file: Buffer): Promise<void> {
    const { organization, requestId, principal } = tx.context;
    const dueAt = systemClock.now();
    const job = { organizationId: organization.id, importId, requestId, principal, dueAt, failures: 0 };
    await this.jobs.insertMany([{ _id: documentKey(tx.context, importId), ...job, file }], {
      session: tx.session,
      lean: true,
    });
  }

  /**
   * How many imports are to be worked on, of all organizations, and since when the first has been due.
   *
   * @param upTo where there are more, this many
   */
  async backlog(upTo = 10_000): Promise<{ jobs: number; since?: Date }> {
    const jobs = await this.jobs.countDocuments({}, { limit: upTo });
    const first = await this.jobs.findOne({}, { dueAt: 1 }).sort({ dueAt: 1 }).lean<{ dueAt: Date }>();
    return first ? { jobs, since: first.dueAt } : { jobs };
  }

  /** The import that has been due for longest, in whichever organization. */
  async nextDue(now: Date): Promise<ImportJob | undefined> {
    const found = await this.jobs
      .findOne({ dueAt: { $lte: now } }, { _id: 0, file: 0 })
      .sort({ dueAt: 1 })
      .lean<ImportJob>();
    return found ?? undefined;
  }

  async fileOf(context: CallContext, importId: string): Promise<Buffer> {
    const job = await this.jobs.findOne({ _id: documentKey(context, importId) }, { file: 1 }).lean<StoredJob>();
    if (!job) return Buffer.alloc(0);
    return Buffer.isBuffer(job.file) ? job.file : Buffer.from(job.file.buffer);
  }

  /** To be tried again later. */
  async putOff({ organizationId, importId }: ImportJob, dueAt: Date, failures: number): Promise<void> {
    await this.jobs.updateOne({ _id: `${organizationId}/${importId}` }, { $set: { dueAt, failures } });
  }

  /** Nothing is left to do. */
  async settle({ organizationId, importId }: ImportJob): Promise<void> {
    await this.jobs.deleteOne({ _id: `${organizationId}/${importId}` });
  }

  async reportOf(context: CallContext, importId: string): Promise<ImportReport> {
    const found = await this.reports.findOne({ _id: documentKey(context, importId) }).lean<StoredReport>();
    return { errors: found?.rowErrors ?? [], rows: found?.rows ?? [] };
  }

  /** Adds to what an import reports, up to as much as is kept. */
  async report(tx: Transaction, importId: string, { errors, rows }: Record<keyof ImportReport, readonly object[]>) {
    if (errors.length === 0 && rows.length === 0) return;
    const known = await this.reports
      .findOne({ _id: documentKey(tx.context, importId) }, null, { session: tx.session })
      .lean();
    const next = {
      rowErrors: [...(known?.rowErrors ?? []), ...errors].slice(0, kept),
      rows: [...(known?.rows ?? []), ...rows].slice(0, kept),
    };
    if (next.rowErrors.length === known?.rowErrors.length && next.rows.length === known.rows.length) return;
    await this.reports.updateOne({ _id: documentKey(tx.context, importId) }, { $set: next } as never, {
      session: tx.session,
      upsert: true,
    });
  }

  /** Notes what a chunk made. */
  async noteBatch(tx: Transaction, importId: string, firstRow: number, made: Omit<ImportBatch, '_id' | 'import'>) {
    const key = documentKey(tx.context, importId);
    await this.batches.insertMany([{ _id: `${key}/${firstRow}`, import: key, ...made }], {
      session: tx.session,
      lean: true,
    });
  }

  async batchesOf(context: CallContext, importId: string): Promise<ImportBatch[]> {
    return this.batches.find({ import: documentKey(context, importId) }).lean<ImportBatch[]>();
  }

  async forgetBatch(tx: Transaction, { _id }: ImportBatch): Promise<void> {
    await this.batches.deleteOne({ _id }, { session: tx.session });
  }

  async forgetBatches(context: CallContext, importId: string): Promise<void> {
    await this.batches.deleteMany({ import: documentKey(context, importId) });
  }
}
