import { setImmediate } from 'node:timers/promises';
import {
  type CallContext,
  type Database,
  KeptSums,
  laneOf,
  type SumDocument,
  type Transaction,
} from '@roster/service-kit';
import type { ClientSession, Model, mongo } from 'mongoose';
import type { Months } from '../domain/attendance-report';
import {
  branchShares,
  type Dimension,
  type Family,
  families,
  type MeetingPlace,
  type MonthSums,
  meetingDeltas,
  monthsOfYears,
  noSums,
  type RecordChange,
  rowKey,
  type Sums,
  studentDeltas,
  type Tally,
  tallyAfter,
  type YearFamily,
  yearsOf,
} from '../domain/attendance-sums';
import { yearOf } from '../domain/days';
import { documentKey } from './visible-repository';

/**
 * What waits its turn for each other: recordings of different meetings write the same months' sums, and a school's lessons
 * begin at the same hour. Within a process they queue rather than collide; between processes the shares of a branch's month
 * and repeats do.
 */
export const attendanceQueue = 'attendance';

interface StoredTally extends MeetingPlace {
  _id: string;
  organizationId: string;
  sums: Sums;
  /** Up at each change, so that two changes of one meeting's records at once collide. */
  revision: number;
}

/** Figures that never moved are absent. */
type StoredRow = SumDocument &
  Partial<Record<Dimension, string>> & {
    month: string;
    sums?: Partial<Sums>;
    /** `d01` to `d31` (of a branch's year, `d01` to `d12`): a name that is all digits would read as a place in a list. */
    days?: Record<string, Partial<Sums>>;
  };

export type RowFilter = Partial<Record<Dimension, string | { $in: string[] }>>;

const rowFields = {
  month: String,
  branchId: String,
  share: String,
  cycleId: String,
  studentId: String,
  sums: Object,
  days: Object,
};

const collections: Record<Family, string> = {
  branch: 'attendance_by_branch',
  branchYear: 'attendance_by_branch_year',
  cycle: 'attendance_by_cycle',
  cycleYear: 'attendance_by_cycle_year',
  student: 'attendance_by_student',
};

/** How many rows are read before others have their turn: a report may have tens of thousands. */
const rowsAtOnce = 1_000;

/** By what each family is asked for, beside the months. */
const askedBy: Record<Family, readonly Dimension[]> = {
  branch: ['branchId'],
  branchYear: ['branchId'],
  cycle: ['cycleId', 'branchId'],
  cycleYear: ['cycleId', 'branchId'],
  student: ['studentId', 'cycleId'],
};

/**
 * What attendance reports are made of: a tally for each meeting, a document for each month of a branch, a cycle and a student
 * in a cycle, with its days inside, and one for each year of a branch, with its months, and of a cycle. They change only in the
 * transaction that changes the records.
 */
export class AttendanceSums {
  private readonly tallies: Model<StoredTally>;
  private readonly sums: Record<Family, KeptSums<StoredRow>>;

  constructor(database: Database) {
    this.tallies = database.collection<StoredTally>({
      name: 'attendance_tallies',
      fields: {
        organizationId: { type: String, required: true },
        date: String,
        cycleId: String,
        branchId: String,
        sums: Object,
        revision: Number,
      },
    });
    const sumsOf = (family: Family) =>
      new KeptSums<StoredRow>(database, {
        name: collections[family],
        fields: rowFields,
        indexes: [
          ...(family === 'student' ? [] : [{ keys: { organizationId: 1 as const, month: 1 as const } }]),
          ...askedBy[family].map((dimension) => ({
            keys: { organizationId: 1 as const, [dimension]: 1 as const, month: 1 as const },
          })),
        ],
      });
    this.sums = {
      branch: sumsOf('branch'),
      branchYear: sumsOf('branchYear'),
      cycle: sumsOf('cycle'),
      cycleYear: sumsOf('cycleYear'),
      student: sumsOf('student'),
    };
  }

  /**
   * Counts what happened to some of a meeting's records; to all of them, where the meeting moved.
   *
   * @param place where the meeting counts from now on; where it did before, if absent
   */
  async apply(
    tx: Transaction,
    meetingId: string,
    changes: readonly RecordChange[],
    place?: MeetingPlace,
  ): Promise<void> {
    if (changes.length === 0) return;
    const _id = documentKey(tx.context, meetingId);
    const stored = await this.tallies.findOne({ _id }, null, { session: tx.session }).lean<StoredTally>();
    const before = stored && tallyOf(stored);
    const [some] = changes;
    const counted = some?.after ?? some?.before;
    const nowAt = place ?? before?.place ?? { date: counted?.date ?? '', ...cycleOf(counted) };
    const after = tallyAfter(before ?? undefined, nowAt, changes);
    const { cycleId, branchId } = after.place;
    await this.tallies.updateOne(
      { _id },
      {
        $set: {
          organizationId: tx.context.organization.id,
          date: after.place.date,
          sums: after.sums,
          ...(cycleId === undefined ? {} : { cycleId }),
          ...(branchId === undefined ? {} : { branchId }),
        },
        $inc: { revision: 1 },
        ...(branchId === undefined ? { $unset: { branchId: '' } } : {}),
      } as never,
      { session: tx.session, upsert: true },
    );
    const deltas = meetingDeltas(String(laneOf(meetingId, branchShares)), before ?? undefined, after);
    for (const family of ['branch', 'branchYear', 'cycle', 'cycleYear'] as const) {
      await this.add(tx, family, deltas[family]);
    }
    await this.add(tx, 'student', studentDeltas(changes));
  }

  /** The rows of some months (or years) that fit. Those of whole ones come without their days (or months). */
  async read({ organization }: CallContext, family: Family, months: Months, filter: RowFilter): Promise<MonthSums[]> {
    const scoped = { organizationId: organization.id, ...filter };
    const parts: Promise<MonthSums[]>[] = [];
    const { whole, byDay } = months;
    if (whole) parts.push(this.find(family, { ...scoped, month: { $gte: whole.from, $lte: whole.to } }, { days: 0 }));
    if (byDay) {
      const month = 'months' in byDay ? { $in: byDay.months } : { $gte: byDay.from, $lte: byDay.to };
      parts.push(this.find(family, { ...scoped, month }, {}));
    }
    return (await Promise.all(parts)).flat();
  }

  /** The years, by organization, of which there are the months that a family's years are made of. */
  async *years(family: YearFamily): AsyncGenerator<{ organizationId: string; year: string }> {
    const { rows } = this.sums[monthsOfYears[family]];
    for (const organizationId of await rows.distinct('organizationId')) {
      const months = await rows.distinct('month', { organizationId });
      for (const year of new Set(months.map(yearOf))) yield { organizationId, year };
    }
  }

  /** Makes a year's rows of the transaction's organization anew, from those of its months. */
  async replaceYear(tx: Transaction, family: YearFamily, year: string): Promise<void> {
    const organizationId = tx.context.organization.id;
    await this.sums[family].rows.deleteMany({ organizationId, month: year }, { session: tx.session });
    const month = { $gte: `${year}-01`, $lte: `${year}-12` };
    const months = await this.find(monthsOfYears[family], { organizationId, month }, { days: 0 }, tx.session);
    await this.add(tx, family, yearsOf(family, months));
  }

  private async find(
    family: Family,
    filter: mongo.Filter<StoredRow>,
    projection: { days?: 0 },
    session?: ClientSession,
  ): Promise<MonthSums[]> {
    const options = { projection: { _id: 0, organizationId: 0, ...projection }, batchSize: rowsAtOnce };
    const rows: MonthSums[] = [];
    for await (const row of this.sums[family].rows.find(filter, { ...options, ...(session ? { session } : {}) })) {
      rows.push(rowOf(row));
      if (rows.length % rowsAtOnce === 0) await setImmediate();
    }
    return rows;
  }

  private async add(tx: Transaction, family: Family, deltas: readonly MonthSums[]): Promise<void> {
    await this.sums[family].move(
      tx,
      deltas.map((delta) => {
        const place = Object.fromEntries(families[family].map((dimension) => [dimension, delta[dimension] ?? '']));
        const steps = stepsOf('sums.', delta.sums);
        for (const [day, ofDay] of delta.days) Object.assign(steps, stepsOf(`days.d${day}.`, ofDay));
        return { key: rowKey(family, delta), about: { month: delta.month, ...place }, steps };
      }),
    );
  }
}

const cycleOf = (record: { cycleId?: string } | undefined) =>
  record?.cycleId === undefined ? {} : { cycleId: record.cycleId };

function tallyOf({ date, cycleId, branchId, sums }: StoredTally): Tally {
  const place = {
    date,
    ...(cycleId === undefined ? {} : { cycleId }),
    ...(branchId === undefined ? {} : { branchId }),
  };
  return { place, sums: { ...noSums(), ...sums } };
}

function rowOf({ sums, days, ...row }: StoredRow): MonthSums {
  const byDay = Object.entries(days ?? {}).map(([day, ofDay]): [string, Sums] => [
    day.slice(1),
    { ...noSums(), ...ofDay },
  ]);
  return { ...row, sums: { ...noSums(), ...sums }, days: new Map(byDay) };
}

const stepsOf = (path: string, sums: Sums): Record<string, number> =>
  Object.fromEntries(
    Object.entries(sums)
      .filter(([, figure]) => figure !== 0)
      .map(([figure, by]) => [`${path}${figure}`, by]),
  );
