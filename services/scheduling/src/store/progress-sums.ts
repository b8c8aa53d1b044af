import type { CycleStatus } from '@roster/contracts';
import type { CallContext, Database, Transaction } from '@roster/service-kit';
import type { mongo } from 'mongoose';
import {
  familyFor,
  type Move,
  merged,
  type Place,
  type ProgressFamily,
  type ProgressSums,
  sumKey,
  totalOfSums,
} from '../domain/progress-sums';

/** Figures that never moved are absent. */
type Stored = Partial<Place> & {
  _id: string;
  organizationId: string;
  family: ProgressFamily;
  sums?: Partial<Record<CycleStatus, Partial<ProgressSums>>>;
};

const collection = 'progress_sums';
const family = { organizationId: 1, family: 1 } as const;

/**
 * What cycles add up to, by course, branch, instructor and status (docs/decisions/0107). Moved by ProgressStore only, in
 * the transaction that changes a cycle.
 */
export class ProgressSumStore {
  private readonly sums: mongo.Collection<Stored>;

  constructor(database: Database) {
    database.collection<Stored>({
      name: collection,
      fields: {
        organizationId: { type: String, required: true },
        family: String,
        courseId: String,
        branchId: String,
        instructorId: String,
        sums: Object,
      },
      indexes: [
        { keys: { ...family, courseId: 1 } },
        { keys: { ...family, branchId: 1 } },
        { keys: { ...family, instructorId: 1 } },
      ],
    });
    this.sums = database.plain<Stored>(collection);
  }

  /** Moves sums; those that do not exist begin at zero. */
  async move(tx: Transaction, moves: readonly Move[]): Promise<void> {
    const organizationId = tx.context.organization.id;
    const writes = merged(moves).map((move) => ({
      updateOne: {
        filter: { _id: `${organizationId}/${sumKey(move)}` },
        update: {
          $setOnInsert: { organizationId, family: move.family, ...placeOf(move) },
          $inc: Object.fromEntries(Object.entries(move.steps).map(([path, by]) => [`sums.${path}`, by])),
        } as mongo.UpdateFilter<Stored>,
        upsert: true,
      },
    }));
    if (writes.length > 0) await this.sums.bulkWrite(writes, { session: tx.session });
  }

  /** The sums of what matches: a few documents of one family, found by an index. */
  async total({ organization }: CallContext, asked: Partial<Place> & { status?: CycleStatus }): Promise<ProgressSums> {
    const place = placeOf(asked);
    const filter = { organizationId: organization.id, family: familyFor(place), ...place };
    const rows = await this.sums.find(filter, { projection: { _id: 0, sums: 1 } }).toArray();
    return totalOfSums(rows, asked.status);
  }
}

function placeOf({ courseId, branchId, instructorId }: Partial<Place>): Partial<Place> {
  return {
    ...(courseId === undefined ? {} : { courseId }),
    ...(branchId === undefined ? {} : { branchId }),
    ...(instructorId === undefined ? {} : { instructorId }),
  };
}
