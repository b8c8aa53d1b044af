import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { CallContext, Database, Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';

interface Credential {
  /** `<organization>/<user>` */
  _id: string;
  passwordHash: string;
  changedAt: Date;
}

/** OWASP's Password Storage Cheat Sheet: Argon2id (the library's default variant), 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Writes a password that was hashed before, within a transaction. */
export type PasswordWriter = (tx: Transaction, userId: string) => Promise<void>;

/** Passwords. Their hashes never leave this class. */
export class Credentials {
  private readonly credentials: Model<Credential>;
  private nobodys: Promise<string> | undefined;

  constructor(database: Database) {
    this.credentials = database.collection<Credential>({
      name: 'credentials',
      fields: { passwordHash: String, changedAt: Date },
    });
  }

  /** Makes the first check for somebody unknown take no longer than the next. */
  async prepare(): Promise<void> {
    await this.hashOfNobody();
  }

  /** Hashes a password outside of any transaction, for one to write it. */
  async hashed(password: string): Promise<PasswordWriter> {
    const passwordHash = await hash(canonical(password), cost);
    return async ({ session, context, now }, userId) => {
      const replacement = { passwordHash, changedAt: now };
      await this.credentials.replaceOne({ _id: key(context, userId) }, replacement, { session, upsert: true });
    };
  }

  /** @param userId absent: an unknown user's, for whom the same work is done and false is the answer */
  async verify(context: CallContext, userId: string | undefined, password: string): Promise<boolean> {
    const credential = await this.credentials.findOne({ _id: key(context, userId ?? '') }).lean();
    const matches = await verify(credential?.passwordHash ?? (await this.hashOfNobody()), canonical(password));
    return matches && credential !== null;
  }

  async remove({ session, context }: Transaction, userId: string): Promise<void> {
    await this.credentials.deleteOne({ _id: key(context, userId) }, { session });
  }

  private hashOfNobody(): Promise<string> {
    this.nobodys ??= hash(randomBytes(32), cost);
    return this.nobodys;
  }
}

const key = (context: CallContext, userId: string): string => `${context.organization.id}/${userId}`;

/** One password, however its letters were composed by the keyboard at hand (NIST SP 800-63B, 3.1.1.2). */
const canonical = (password: string): string => password.normalize('NFKC');
