import type { CallContext, Database, Transaction } from '@roster/service-kit';
import type { ClientSession, Model } from 'mongoose';
import { documentKey } from './visible-repository';

/** What one operation made, or found. */
export interface FamilyOperation {
  /** Tells what was asked for. */
  fingerprint: string;
  customerId: string;
  customerCreated: boolean;
  studentIds: string[];
  /** Those of the students that were there before. */
  knownStudentIds: string[];
  registrationIds: string[];
}

interface StoredOperation extends FamilyOperation {
  _id: string;
  organizationId: string;
  at: Date;
}

/**
 * One note for each family that was made, written in the transaction that made it: so it is made once, however often it is
 * asked for, and whoever asks again is told what there is. Notes are kept, for a lead is converted once for all time.
 */
export class FamilyOperations {
  private readonly notes: Model<StoredOperation>;

  constructor(database: Database) {
    this.notes = database.collection<StoredOperation>({
      name: 'family_operations',
      fields: {
        organizationId: { type: String, required: true },
        fingerprint: String,
        customerId: String,
        customerCreated: Boolean,
        studentIds: [String],
        knownStudentIds: [String],
        registrationIds: [String],
        at: Date,
      },
    });
  }

  async find(context: CallContext, operationId: string, session?: ClientSession): Promise<FamilyOperation | undefined> {
    const _id = documentKey(context, operationId);
    const found = await this.notes.findOne({ _id }, null, session ? { session } : {}).lean<StoredOperation>();
    return found ?? undefined;
  }

  /** @throws the store's duplicate key where the operation is there */
  async add(tx: Transaction, operationId: string, operation: FamilyOperation): Promise<void> {
    const { organization } = tx.context;
    const note = {
      _id: documentKey(tx.context, operationId),
      organizationId: organization.id,
      ...operation,
      at: tx.now,
    };
    await this.notes.insertMany([note], { session: tx.session, lean: true });
  }
}
