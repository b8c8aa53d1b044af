import type { mongo } from 'mongoose';
import type { CollectionSpec, Database } from './database';
import type { Transaction } from './unit-of-work';

/** What every document of sums has, beside what it is about and its figures. */
export interface SumDocument {
  _id: string;
  organizationId: string;
}

/** One document of sums, and by how much its figures move. */
export interface SumMove {
  /** Names the document within its organization. */
  key: string;
  /** What it is about (a month, a branch...); written once, when the document is made. */
  about: Record<string, unknown>;
  /** By path of the figure; figures that stand still are absent. */
  steps: Record<string, number>;
}

/**
 * Sums that are kept rather than counted when asked for: one document for each thing that is asked about. They move in the
 * transaction that changes what they are sums of, and so are never a little off.
 */
export class KeptSums<Row extends SumDocument> {
  /** The driver's own collection: what mongoose adds to each of many rows costs more than the row. */
  readonly rows: mongo.Collection<Row>;

  /** Declares the collection; `organizationId` is added to its fields. */
  constructor(database: Database, { name, fields, indexes }: CollectionSpec) {
    database.collection<Row>({
      name,
      fields: { organizationId: { type: String, required: true }, ...fields },
      ...(indexes ? { indexes } : {}),
    });
    this.rows = database.plain<Row>(name);
  }

  /** Moves figures of the transaction's organization; those that do not exist begin at zero. */
  async move(tx: Transaction, moves: readonly SumMove[]): Promise<void> {
    if (moves.length === 0) return;
    const organizationId = tx.context.organization.id;
    const writes = moves.map(({ key, about, steps }) => ({
      updateOne: {
        filter: { _id: `${organizationId}/${key}` } as mongo.Filter<Row>,
        update: { $setOnInsert: { organizationId, ...about }, $inc: steps } as unknown as mongo.UpdateFilter<Row>,
        upsert: true,
      },
    }));
    await this.rows.bulkWrite(writes, { session: tx.session });
  }
}
