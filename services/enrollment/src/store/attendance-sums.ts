import type { CallContext, Database, Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';
import type { Months } from '../domain/attendance-report';
import {
  type Dimension,
  type Family,
  families,
  type MeetingPlace,
  type MonthSums,
  meetingDeltas,
  noSums,
  type RecordChange,
  rowKey,
  type Sums,
  studentDeltas,
  type Tally,
  tallyAfter,
} from '../domain/attendance-sums';
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
type StoredRow = Partial<Record<Dimension, string>> & {
  _id: string;
  organizationId: string;
  month: string;
  sums?: Partial<Sums>;
  /** `d01` to `d31`: a name that is all digits would read as a place in a list. */
  days?: Record<string, Partial<Sums>>;
};

export type RowFilter = Partial<Record<Dimension, string | { $in: string[] }>>;

const rowFields = {
  organizationId: { type: String, required: true },
  month: String,
  branchId: String,
  share: String,
  cycleId: String,
  studentId: String,
  sums: Object,
  days: Object,
};

/** By what each family is asked for, beside the months. */
const askedBy: Record<Family, readonly Dimension[]> = {
  branch: ['branchId'],
  cycle: ['cycleId', 'branchId'],
  student: ['studentId', 'cycleId'],
};

/**
 * What attendance reports are made of: a tally for each meeting, and a document for each month of a branch, a cycle and a
 * student in a cycle, with its days inside. They change only in the transaction that changes the records.
 */
export class AttendanceSums {
  private readonly tallies: Model<StoredTally>;
  private readonly rows: Record<Family, Model<StoredRow>>;

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
    const rowsOf = (family: Family): Model<StoredRow> =>
      database.collection<StoredRow>({
        name: `attendance_by_${family}`,
        fields: rowFields,
        indexes: [
          ...(family === 'student' ? [] : [{ keys: { organizationId: 1 as const, month: 1 as const } }]),
          ...askedBy[family].map((dimension) => ({
            keys: { organizationId: 1 as const, [dimension]: 1 as const, month: 1 as const },
          })),
        ],
      });
    this.rows = { branch: rowsOf('branch'), cycle: rowsOf('cycle'), student: rowsOf('student') };
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
    const { branch, cycle } = meetingDeltas(meetingId, before ?? undefined, after);
    await this.add(tx, 'branch', branch);
    await this.add(tx, 'cycle', cycle);
    await this.add(tx, 'student', studentDeltas(changes));
  }

  /** The rows of some months that fit. Those of whole months come without their days. */
  async read({ organization }: CallContext, family: Family, months: Months, filter: RowFilter): Promise<MonthSums[]> {
    const scoped = { organizationId: organization.id, ...filter };
    const parts: Promise<StoredRow[]>[] = [];
    const { whole, byDay } = months;
    const find = (month: object, projection: object): Promise<StoredRow[]> =>
      this.rows[family]
        .find({ ...scoped, month } as never, { _id: 0, organizationId: 0, ...projection })
        .lean<StoredRow[]>();
    if (whole) parts.push(find({ $gte: whole.from, $lte: whole.to }, { days: 0 }));
    if (byDay) {
      const month = 'months' in byDay ? { $in: byDay.months } : { $gte: byDay.from, $lte: byDay.to };
      parts.push(find(month, {}));
    }
    return (await Promise.all(parts)).flat().map(rowOf);
  }

  private async add(tx: Transaction, family: Family, deltas: readonly MonthSums[]): Promise<void> {
    if (deltas.length === 0) return;
    const organizationId = tx.context.organization.id;
    const writes = deltas.map((delta) => {
      const { sums, days, month } = delta;
      const place = Object.fromEntries(families[family].map((dimension) => [dimension, delta[dimension] ?? '']));
      const steps = stepsOf('sums.', sums);
      for (const [day, ofDay] of days) Object.assign(steps, stepsOf(`days.d${day}.`, ofDay));
      return {
        updateOne: {
          filter: { _id: `${organizationId}/${rowKey(family, delta)}` },
          update: { $setOnInsert: { organizationId, month, ...place }, $inc: steps },
          upsert: true,
        },
      };
    });
    await this.rows[family].bulkWrite(writes as never, { session: tx.session });
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
