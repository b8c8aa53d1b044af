import { type Database, isDuplicateKey } from '@roster/service-kit';
import type { Model } from 'mongoose';
import { type Failures, limits, type Subject } from '../domain/throttle';

interface Stored {
  /** Says the subject first: `account/...`, `address/...`. */
  _id: string;
  count: number;
  windowEndsAt: Date;
}

/** Logins that failed lately, by account and by address: shared by all replicas, and still known after a restart. */
export class LoginFailures {
  private readonly failures: Model<Stored>;

  constructor(database: Database) {
    this.failures = database.collection<Stored>({
      name: 'login_failures',
      fields: { count: Number, windowEndsAt: Date },
      indexes: [{ keys: { windowEndsAt: 1 }, options: { expireAfterSeconds: 0 } }],
    });
  }

  async of(keys: readonly string[]): Promise<Failures[]> {
    const known = await this.failures.find({ _id: { $in: [...keys] } }).lean();
    return known.map(({ _id, count, windowEndsAt }) => ({ subject: subjectOf(_id), count, windowEndsAt }));
  }

  async add(keys: readonly string[], now: Date): Promise<void> {
    for (const key of keys) await this.addOne(key, now);
  }

  async forget(key: string): Promise<void> {
    await this.failures.deleteOne({ _id: key });
  }

  private async addOne(_id: string, now: Date): Promise<void> {
    const windowEndsAt = new Date(now.getTime() + limits[subjectOf(_id)].windowMs);
    for (;;) {
      const counted = await this.failures.updateOne({ _id, windowEndsAt: { $gt: now } }, { $inc: { count: 1 } });
      if (counted.matchedCount > 0) return;
      try {
        const past = { _id, windowEndsAt: { $lte: now } };
        await this.failures.updateOne(past, { $set: { count: 1, windowEndsAt } }, { upsert: true });
        return;
      } catch (error) {
        // Somebody else has begun the window in between: this one counts in it.
        if (!isDuplicateKey(error)) throw error;
      }
    }
  }
}

const subjectOf = (key: string): Subject => (key.startsWith('account/') ? 'account' : 'address');
