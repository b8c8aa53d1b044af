import type { mongo } from 'mongoose';
import type { Database } from './database';
import type { Transaction } from './unit-of-work';

interface Guard {
  _id: string;
  claims: number;
}

/**
 * Names that transactions hold while they decide. Two that claim one name cannot both commit: the second runs again
 * and sees what the first has done. For rules over several documents (no overlapping meetings, a cycle's progress),
 * which no single document's version protects.
 */
export class Guards {
  private readonly guards: mongo.Collection<Guard>;

  constructor(database: Database) {
    database.collection<Guard>({ name: 'guards', fields: { claims: Number } });
    this.guards = database.plain<Guard>('guards');
  }

  /** Claims names, within the organization, until the transaction ends. */
  async claim(tx: Transaction, names: Iterable<string>): Promise<void> {
    const keys = [...new Set(names)].sort().map((name) => `${tx.context.organization.id}/${name}`);
    if (keys.length === 0) return;
    const operations = keys.map((_id) => ({
      updateOne: { filter: { _id }, update: { $inc: { claims: 1 } }, upsert: true },
    }));
    await this.guards.bulkWrite(operations, { session: tx.session });
  }
}
