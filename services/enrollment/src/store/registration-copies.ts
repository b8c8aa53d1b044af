import type { CallContext, Database, Transaction } from '@roster/service-kit';
import type { ClientSession, Model } from 'mongoose';
import { documentKey } from './visible-repository';

/** How far a cycle's copying of another's registrations has come. */
export interface CopyProgress {
  copied: number;
  /** Those for whom no seat was left. */
  skipped: number;
  done: boolean;
}

interface StoredProgress extends CopyProgress {
  _id: string;
  organizationId: string;
}

const nothingYet: CopyProgress = { copied: 0, skipped: 0, done: false };

/** One note for each cycle that was given another's registrations: it is done once, however often it is asked for. */
export class RegistrationCopies {
  private readonly notes: Model<StoredProgress>;

  constructor(database: Database) {
    this.notes = database.collection<StoredProgress>({
      name: 'registration_copies',
      fields: {
        organizationId: { type: String, required: true },
        copied: Number,
        skipped: Number,
        done: Boolean,
      },
    });
  }

  async find(context: CallContext, toCycleId: string, session?: ClientSession): Promise<CopyProgress> {
    const _id = documentKey(context, toCycleId);
    const found = await this.notes.findOne({ _id }, null, session ? { session } : {}).lean();
    return found ? { copied: found.copied, skipped: found.skipped, done: found.done } : nothingYet;
  }

  async save(tx: Transaction, toCycleId: string, progress: CopyProgress): Promise<void> {
    const _id = documentKey(tx.context, toCycleId);
    const update = { $set: { organizationId: tx.context.organization.id, ...progress } };
    await this.notes.updateOne({ _id }, update, { upsert: true, session: tx.session });
  }
}
