import type { AttendanceState } from '@roster/contracts';
import { monthOf, monthOfYear, yearOf } from './days';

/** Sums of attendance records. Each record counts once among present, absent, late and excused. */
export interface Sums {
  /** Meetings with at least one record. */
  meetings: number;
  present: number;
  absent: number;
  late: number;
  excused: number;
  /** Of all these, those without a student... */
  guests: number;
  /** ...and those who came to try. */
  trials: number;
}

/** The facts of a record that sums count. */
export type Counted = Pick<
  AttendanceState,
  'status' | 'isTrial' | 'guestName' | 'studentId' | 'cycleId' | 'date' | 'deletedAt'
>;

/** What happened to a record: `before` is absent for a new one, `after` for one that was removed. */
export interface RecordChange {
  before?: Counted;
  after?: Counted;
}

/** Where a meeting's records count. */
export interface MeetingPlace {
  /** YYYY-MM-DD */
  date: string;
  cycleId?: string;
  branchId?: string;
}

/** What one meeting's records add up to, and where they are counted. */
export interface Tally {
  place: MeetingPlace;
  sums: Sums;
}

/** By what a family of rows is kept apart, beside the month or year. */
export const families = {
  /** `share` splits a branch's month into several rows, so that its meetings do not all write the same document. */
  branch: ['branchId', 'share'],
  /** Its rows are of years, with months inside where those of branches have days. */
  branchYear: ['branchId', 'share'],
  cycle: ['cycleId', 'branchId'],
  /** Its rows are of years, with no days inside: there may be tens of thousands of cycles. */
  cycleYear: ['cycleId', 'branchId'],
  student: ['studentId', 'cycleId'],
} as const;
export type Family = keyof typeof families;
export type Dimension = (typeof families)[Family][number];

/** The families whose rows are of years, and those of whose months they are made. */
export const monthsOfYears = { branchYear: 'branch', cycleYear: 'cycle' } as const satisfies Partial<
  Record<Family, Family>
>;
export type YearFamily = keyof typeof monthsOfYears;

/** One month's sums of a place with those of its days, or one year's. What has no branch, cycle or student has an empty text. */
export interface MonthSums extends Partial<Record<Dimension, string>> {
  /** YYYY-MM; YYYY of a year. */
  month: string;
  sums: Sums;
  /** By day of the month, 01 to 31; of a branch's year by month, 01 to 12; empty of a cycle's year. */
  days: Map<string, Sums>;
}

/** Into how many rows a branch's month is split. */
export const branchShares = 4;

export const noSums = (): Sums => ({ meetings: 0, present: 0, absent: 0, late: 0, excused: 0, guests: 0, trials: 0 });

/** Adds in place; absent figures are nothing. */
export function addSums(to: Sums, sums: Partial<Sums>, sign: 1 | -1 = 1): void {
  for (const figure of Object.keys(to) as (keyof Sums)[]) to[figure] += sign * (sums[figure] ?? 0);
}

export const movesNothing = (sums: Sums): boolean => Object.values(sums).every((figure) => figure === 0);

export const recordsIn = ({ present, absent, late, excused }: Sums): number => present + absent + late + excused;

/**
 * Who came, of those who should have: an excused absence is not held against anybody.
 *
 * @returns 0 to 1; undefined where nobody should have come
 */
export function rateOf({ present, late, absent }: Sums): number | undefined {
  const expected = present + late + absent;
  return expected === 0 ? undefined : (present + late) / expected;
}

/** A meeting's tally after some of its records changed, or after the meeting moved with all of them. */
export function tallyAfter(tally: Tally | undefined, place: MeetingPlace, changes: readonly RecordChange[]): Tally {
  const sums = noSums();
  if (tally) addSums(sums, tally.sums);
  for (const { before, after } of changes) {
    if (before) addSums(sums, shareOf(before), -1);
    if (after) addSums(sums, shareOf(after));
  }
  sums.meetings = recordsIn(sums) > 0 ? 1 : 0;
  return { place, sums };
}

/**
 * What the rows of branches and cycles gain, and lose, by a meeting's new tally.
 *
 * @param share which row of its branch's month the meeting counts in: always the same one
 */
export function meetingDeltas(
  share: string,
  before: Tally | undefined,
  after: Tally,
): Record<'branch' | 'cycle' | YearFamily, MonthSums[]> {
  const delta = (dimensions: (place: MeetingPlace) => Omit<MonthSums, 'month' | 'sums' | 'days'>): MonthSums[] => {
    const rows = new Deltas();
    if (before) rows.add(before.place.date, dimensions(before.place), before.sums, -1);
    rows.add(after.place.date, dimensions(after.place), after.sums, 1);
    return rows.moving();
  };
  const branch = delta(({ branchId = '' }) => ({ branchId, share }));
  const cycle = delta(({ branchId = '', cycleId = '' }) => ({ cycleId, branchId }));
  return {
    branch,
    branchYear: yearsOf('branchYear', branch),
    cycle,
    cycleYear: yearsOf('cycleYear', cycle),
  };
}

/** The rows of years that these rows of months make. One in which nothing moves is left out. */
export function yearsOf(family: YearFamily, months: readonly MonthSums[]): MonthSums[] {
  const years = new Map<string, MonthSums>();
  for (const { month, sums, days: _days, ...place } of months) {
    const row = { ...place, month: yearOf(month) };
    const key = rowKey(family, { ...row, sums, days: new Map() });
    const year = years.get(key) ?? { ...row, sums: noSums(), days: new Map<string, Sums>() };
    years.set(key, year);
    addSums(year.sums, sums);
    if (family === 'branchYear') addSums(partOf(year, monthOfYear(month)), sums);
  }
  return [...years.values()].filter(
    ({ sums, days }) => !movesNothing(sums) || [...days.values()].some((part) => !movesNothing(part)),
  );
}

/** The sums of a day of a month, or of a month of a year; made where there are none yet. */
function partOf({ days }: MonthSums, part: string): Sums {
  let sums = days.get(part);
  if (!sums) {
    sums = noSums();
    days.set(part, sums);
  }
  return sums;
}

/** What the rows of students gain and lose. A guest's are under the empty student. */
export function studentDeltas(changes: readonly RecordChange[]): MonthSums[] {
  const rows = new Deltas();
  for (const { before, after } of changes) {
    for (const [record, sign] of [[before, -1] as const, [after, 1] as const]) {
      if (!record) continue;
      const { studentId = '', cycleId = '', date } = record;
      rows.add(date, { studentId, cycleId }, shareOf(record), sign);
    }
  }
  return rows.moving();
}

/** Names a row within its family and organization. */
export const rowKey = (family: Family, row: MonthSums): string =>
  [row.month, ...families[family].map((dimension) => row[dimension] ?? '')].join('/');

/** What one record contributes. It is one meeting for its attendee; a meeting's tally counts its meeting by itself. */
function shareOf({ status, isTrial, studentId, deletedAt }: Counted): Sums {
  const sums = noSums();
  if (deletedAt) return sums;
  sums.meetings = 1;
  sums[status] = 1;
  if (studentId === undefined) sums.guests = 1;
  if (isTrial) sums.trials = 1;
  return sums;
}

class Deltas {
  private readonly rows = new Map<string, MonthSums>();

  add(date: string, place: Omit<MonthSums, 'month' | 'sums' | 'days'>, sums: Sums, sign: 1 | -1): void {
    const month = monthOf(date);
    const key = `${month}/${Object.values(place).join('/')}`;
    let row = this.rows.get(key);
    if (!row) {
      row = { month, ...place, sums: noSums(), days: new Map() };
      this.rows.set(key, row);
    }
    addSums(row.sums, sums, sign);
    addSums(partOf(row, date.slice(8)), sums, sign);
  }

  /** A month's sums may stand still while its days move: a meeting from Monday to Tuesday. */
  moving(): MonthSums[] {
    return [...this.rows.values()].filter(({ days }) => [...days.values()].some((day) => !movesNothing(day)));
  }
}
