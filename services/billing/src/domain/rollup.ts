import type { FinancialsState } from '@roster/contracts';
import { dayOfMonth, monthOf, monthOfYear, termOf, yearOf } from './days';

/** Sums of meetings' figures, in minor units. */
export interface Sums {
  meetings: number;
  minutes: number;
  revenueMinor: number;
  instructorPaymentMinor: number;
}

/** What was held and what is planned, never added to each other. */
export interface StateSums {
  actual: Sums;
  forecast: Sums;
}

export const dimensions = ['branchId', 'courseId', 'instructorId', 'activityType'] as const;
export type Dimension = (typeof dimensions)[number];

/** Which of the dimensions a family's rows are kept apart by, smallest families first. */
export const families = {
  all: [],
  branch: ['branchId'],
  course: ['courseId'],
  instructor: ['instructorId', 'activityType'],
  instructorYear: ['instructorId', 'activityType'],
  combination: ['branchId', 'courseId', 'instructorId'],
} as const satisfies Record<string, readonly Dimension[]>;
export type RollupFamily = keyof typeof families;
export const rollupFamilies = Object.keys(families) as RollupFamily[];

/**
 * Instructors and activities are the one family that has hundreds of rows in each month, so its years are kept as well: rows
 * like those of months, with months where those have days.
 */
export const yearFamily = { months: 'instructor', years: 'instructorYear' } as const satisfies Record<
  string,
  RollupFamily
>;

/** Whose sums a row holds: everything's in a month, or one branch's, course's, instructor's... */
export interface RollupPlace extends Partial<Record<Dimension, string>> {
  family: RollupFamily;
  /** YYYY-MM; YYYY of a year. */
  month: string;
}

/** One row of sums: a month's, with those of its days, or a year's, with those of its months. */
export interface RollupRow extends RollupPlace, StateSums {
  /** By day of the month, 01 to 31; of a year by month, 01 to 12. */
  days: Map<string, StateSums>;
  /** Of a year: by term, 1 to 3. What its months say as well, for those who ask for terms and need no months. */
  terms?: Map<string, StateSums>;
}

/** What a meeting's figures went from and to. */
export interface FigureChange {
  before?: FinancialsState;
  after: FinancialsState;
}

export const noSums = (): Sums => ({ meetings: 0, minutes: 0, revenueMinor: 0, instructorPaymentMinor: 0 });
export const noStateSums = (): StateSums => ({ actual: noSums(), forecast: noSums() });

/**
 * What the changes add to the rows (below zero where they take away), one entry for each row that moves. What a meeting
 * contributed is read from its figures before, so nothing has to be remembered beside them.
 */
export function rollupDeltas(changes: readonly FigureChange[]): RollupRow[] {
  const rows = new Map<string, RollupRow>();
  for (const { before, after } of changes) {
    if (before) contribute(rows, before, -1);
    contribute(rows, after, 1);
  }
  // A month's sums may stand still while its days move: a meeting from Monday to Tuesday.
  return [...rows.values()].filter((row) => [...row.days.values()].some(moves));
}

/** Names a row in its organization. */
export function rowKey(place: RollupPlace): string {
  return [place.family, place.month, ...families[place.family].map((dimension) => place[dimension] ?? '-')].join('/');
}

/** Adds in place; what is absent is nothing. */
export function addSums(to: Sums, sums: Partial<Sums> = {}, sign: 1 | -1 = 1): void {
  to.meetings += sign * (sums.meetings ?? 0);
  to.minutes += sign * (sums.minutes ?? 0);
  to.revenueMinor += sign * (sums.revenueMinor ?? 0);
  to.instructorPaymentMinor += sign * (sums.instructorPaymentMinor ?? 0);
}

export function addStateSums(to: StateSums, sums: Partial<Record<keyof StateSums, Partial<Sums>>>): void {
  addSums(to.actual, sums.actual);
  addSums(to.forecast, sums.forecast);
}

function contribute(rows: Map<string, RollupRow>, financials: FinancialsState, sign: 1 | -1): void {
  const { state, minutes = 0, revenueMinor, instructorPaymentMinor } = financials;
  if (state === 'void') return;
  const sums: Sums = { meetings: 1, minutes, revenueMinor, instructorPaymentMinor };
  for (const family of rollupFamilies) {
    const row = rowOf(rows, financials, family);
    addSums(row[state], sums, sign);
    addSums(sumsIn(row.days, partOf(family, financials.date))[state], sums, sign);
    if (row.terms) addSums(sumsIn(row.terms, termOf(financials.date))[state], sums, sign);
  }
}

function rowOf(rows: Map<string, RollupRow>, financials: FinancialsState, family: RollupFamily): RollupRow {
  const place: RollupPlace = { family, month: spanOf(family, financials.date) };
  for (const dimension of families[family]) {
    const value = financials[dimension];
    if (value !== undefined) place[dimension] = value;
  }
  const key = rowKey(place);
  let row = rows.get(key);
  if (!row) {
    row = newRow(place);
    rows.set(key, row);
  }
  return row;
}

const spanOf = (family: RollupFamily, date: string): string =>
  family === yearFamily.years ? yearOf(date) : monthOf(date);

const partOf = (family: RollupFamily, date: string): string =>
  family === yearFamily.years ? monthOfYear(date) : dayOfMonth(date);

/** The rows of years that these rows of months make. */
export function yearsOf(months: readonly RollupRow[]): RollupRow[] {
  const years = new Map<string, RollupRow>();
  for (const { family: _family, month, days: _days, terms: _terms, actual, forecast, ...dimensions } of months) {
    const place: RollupPlace = { family: yearFamily.years, month: yearOf(month), ...dimensions };
    const key = rowKey(place);
    const year = years.get(key) ?? newRow(place);
    years.set(key, year);
    addStateSums(year, { actual, forecast });
    addStateSums(sumsIn(year.days, monthOfYear(month)), { actual, forecast });
    if (year.terms) addStateSums(sumsIn(year.terms, termOf(month)), { actual, forecast });
  }
  return [...years.values()];
}

function newRow(place: RollupPlace): RollupRow {
  const row = { ...place, ...noStateSums(), days: new Map() };
  return place.family === yearFamily.years ? { ...row, terms: new Map() } : row;
}

function sumsIn(parts: Map<string, StateSums>, part: string): StateSums {
  let sums = parts.get(part);
  if (!sums) {
    sums = noStateSums();
    parts.set(part, sums);
  }
  return sums;
}

const moves = ({ actual, forecast }: StateSums): boolean =>
  [actual, forecast].some((sums) => Object.values(sums).some((sum) => sum !== 0));
