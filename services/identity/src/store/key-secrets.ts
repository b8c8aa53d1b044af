import type { Database, Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';
import { fingerprintOf } from '../domain/api-key';

/** What a key's text leads to. */
export interface KeySecret {
  organizationId: string;
  keyId: string;
  /** After a rotation: when the secret before stops working. */
  validUntil?: Date;
}

/** The SHA-256 is the document's key: unique over all organizations, so that a key alone says whose it is. */
type Stored = KeySecret & { _id: string };

/** The secrets of API keys. Only their hashes are kept, and those never leave this class. */
export class KeySecrets {
  private readonly secrets: Model<Stored>;

  constructor(database: Database) {
    this.secrets = database.collection<Stored>({
      name: 'api_key_secrets',
      fields: { organizationId: String, keyId: String, validUntil: Date },
      indexes: [
        { keys: { organizationId: 1, keyId: 1 } },
        { keys: { validUntil: 1 }, options: { expireAfterSeconds: 0 } },
      ],
    });
  }

  async find(key: string): Promise<KeySecret | undefined> {
    return (await this.secrets.findOne({ _id: fingerprintOf(key) }, { _id: 0 }).lean<KeySecret>()) ?? undefined;
  }

  async add({ session, context }: Transaction, keyId: string, key: string): Promise<void> {
    const stored: Stored = { _id: fingerprintOf(key), organizationId: context.organization.id, keyId };
    await this.secrets.insertMany([stored], { session, lean: true });
  }

  /** The key's secrets so far stop working then; those that stop before then, when they do. */
  async retire({ session, context }: Transaction, keyId: string, validUntil: Date): Promise<void> {
    const lastingLonger = {
      organizationId: context.organization.id,
      keyId,
      $or: [{ validUntil: { $exists: false } }, { validUntil: { $gt: validUntil } }],
    };
    await this.secrets.updateMany(lastingLonger, { $set: { validUntil } }, { session });
  }

  async remove({ session, context }: Transaction, keyId: string): Promise<void> {
    await this.secrets.deleteMany({ organizationId: context.organization.id, keyId }, { session });
  }
}
