import type { CycleStatus } from '@roster/contracts';
import { type CallContext, type Database, KeptSums, type SumDocument, type Transaction } from '@roster/service-kit';
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
type Stored = SumDocument &
  Partial<Place> & {
    family: ProgressFamily;
    sums?: Partial<Record<CycleStatus, Partial<ProgressSums>>>;
  };

const family = { organizationId: 1, family: 1 } as const;

/**
 * What cycles add up to, by course, branch, instructor and status (docs/decisions/0107). Moved by ProgressStore only, in
 * the transaction that changes a cycle.
 */
export class ProgressSumStore {
  private readonly sums: KeptSums<Stored>;

  constructor(database: Database) {
    this.sums = new KeptSums<Stored>(database, {
      name: 'progress_sums',
      fields: { family: String, courseId: String, branchId: String, instructorId: String, sums: Object },
      indexes: [
        { keys: { ...family, courseId: 1 } },
        { keys: { ...family, branchId: 1 } },
        { keys: { ...family, instructorId: 1 } },
      ],
    });
  }

  /** Moves sums; those that do not exist begin at zero. */
  async move(tx: Transaction, moves: readonly Move[]): Promise<void> {
    await this.sums.move(
      tx,
      merged(moves).map((move) => ({
        key: sumKey(move),
        about: { family: move.family, ...placeOf(move) },
        steps: Object.fromEntries(Object.entries(move.steps).map(([path, by]) => [`sums.${path}`, by])),
      })),
    );
  }

  /** The sums of what matches: a few documents of one family, found by an index. */
  async total({ organization }: CallContext, asked: Partial<Place> & { status?: CycleStatus }): Promise<ProgressSums> {
    const place = placeOf(asked);
    const filter = { organizationId: organization.id, family: familyFor(place), ...place };
    const rows = await this.sums.rows.find(filter, { projection: { _id: 0, sums: 1 } }).toArray();
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
