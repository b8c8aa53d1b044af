import type { FinancialsState } from '@roster/contracts';
import { monthOf } from './days';

/** Sums of meetings' figures, in minor units. */
export interface Sums {
  meetings: number;
  revenueMinor: number;
  instructorPaymentMinor: number;
}

export const dimensions = ['branchId', 'courseId', 'instructorId'] as const;
export type Dimension = (typeof dimensions)[number];
export type RollupUnit = 'day' | 'month';

/** Which of the dimensions a family's rows are kept apart by, smallest families first. */
export const families = {
  all: [],
  branch: ['branchId'],
  course: ['courseId'],
  instructor: ['instructorId'],
  combination: dimensions,
} as const satisfies Record<string, readonly Dimension[]>;
export type RollupFamily = keyof typeof families;

/** Days only fill the ragged ends of a report, so they do without the middle sizes. */
export const familiesOf: Record<RollupUnit, readonly RollupFamily[]> = {
  day: ['all', 'combination'],
  month: ['all', 'branch', 'course', 'instructor', 'combination'],
};

/** One row of sums: a period's, for everything or for one branch, course and instructor. */
export interface RollupRow extends Partial<Record<Dimension, string>> {
  unit: RollupUnit;
  family: RollupFamily;
  /** YYYY-MM-DD or YYYY-MM */
  period: string;
  actual: Sums;
  forecast: Sums;
}

/** What a meeting's figures went from and to. */
export interface FigureChange {
  before?: FinancialsState;
  after: FinancialsState;
}

export const noSums = (): Sums => ({ meetings: 0, revenueMinor: 0, instructorPaymentMinor: 0 });

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
  return [...rows.values()].filter(({ actual, forecast }) => moves(actual) || moves(forecast));
}

/** Names a row in its organization. */
export function rowKey(row: Omit<RollupRow, 'actual' | 'forecast'>): string {
  return [row.family, row.unit, row.period, ...families[row.family].map((dimension) => row[dimension] ?? '-')].join(
    '/',
  );
}

export function addSums(to: Sums, { meetings, revenueMinor, instructorPaymentMinor }: Sums, sign: 1 | -1 = 1): void {
  to.meetings += sign * meetings;
  to.revenueMinor += sign * revenueMinor;
  to.instructorPaymentMinor += sign * instructorPaymentMinor;
}

function contribute(rows: Map<string, RollupRow>, financials: FinancialsState, sign: 1 | -1): void {
  if (financials.state === 'void') return;
  const { revenueMinor, instructorPaymentMinor } = financials;
  for (const unit of ['day', 'month'] as const) {
    for (const family of familiesOf[unit]) {
      const row = rowOf(rows, financials, unit, family);
      addSums(row[financials.state], { meetings: 1, revenueMinor, instructorPaymentMinor }, sign);
    }
  }
}

function rowOf(
  rows: Map<string, RollupRow>,
  financials: FinancialsState,
  unit: RollupUnit,
  family: RollupFamily,
): RollupRow {
  const period = unit === 'day' ? financials.date : monthOf(financials.date);
  const place: Partial<Record<Dimension, string>> = {};
  for (const dimension of families[family]) {
    const id = financials[dimension];
    if (id !== undefined) place[dimension] = id;
  }
  const key = rowKey({ unit, family, period, ...place });
  let row = rows.get(key);
  if (!row) {
    row = { unit, family, period, ...place, actual: noSums(), forecast: noSums() };
    rows.set(key, row);
  }
  return row;
}

const moves = ({ meetings, revenueMinor, instructorPaymentMinor }: Sums): boolean =>
  meetings !== 0 || revenueMinor !== 0 || instructorPaymentMinor !== 0;
