import type { RevenueGrouping } from '@roster/contracts';
import { addDays, firstDayOf, lastDayOf, monthOf, nextMonth, previousMonth } from './days';
import {
  addSums,
  type Dimension,
  families,
  familiesOf,
  noSums,
  type RollupFamily,
  type RollupRow,
  type RollupUnit,
  type Sums,
} from './rollup';
import { weekOf } from './week';

/** The rows of one kind whose periods lie between two, inclusive. */
export interface RowRange {
  unit: RollupUnit;
  family: RollupFamily;
  from: string;
  to: string;
}

export interface ReportGroup {
  key: string;
  actual: Sums;
  forecast: Sums;
}

export type ReportFilters = Partial<Record<Dimension, string>>;

/** The dimension that a grouping goes by; undefined for those by time. */
export const dimensionOf: Record<RevenueGrouping, Dimension | undefined> = {
  day: undefined,
  week: undefined,
  month: undefined,
  branch: 'branchId',
  course: 'courseId',
  instructor: 'instructorId',
};

/**
 * The fewest rows that answer a report: whole months from the rows of months and the ragged ends from those of days;
 * of the families that hold every dimension asked about, the smallest.
 *
 * @param startDate @param endDate inclusive days
 */
export function planReport(
  startDate: string,
  endDate: string,
  groupBy: RevenueGrouping,
  filters: ReportFilters,
): RowRange[] {
  const asked = new Set(Object.keys(filters) as Dimension[]);
  const grouped = dimensionOf[groupBy];
  if (grouped) asked.add(grouped);
  const whole = groupBy === 'day' || groupBy === 'week' ? undefined : wholeMonths(startDate, endDate);
  if (!whole) return [range('day', startDate, endDate, asked)];
  const ranges = [range('month', whole.from, whole.to, asked)];
  if (startDate < firstDayOf(whole.from))
    ranges.unshift(range('day', startDate, addDays(firstDayOf(whole.from), -1), asked));
  if (endDate > lastDayOf(whole.to)) ranges.push(range('day', firstDayOf(nextMonth(whole.to)), endDate, asked));
  return ranges;
}

/** Adds rows up into groups, in the order of their keys. Rows of nothing make no group. */
export function groupRows(rows: readonly RollupRow[], groupBy: RevenueGrouping, firstDayOfWeek: number): ReportGroup[] {
  const groups = new Map<string, ReportGroup>();
  for (const row of rows) {
    if (row.actual.meetings === 0 && row.forecast.meetings === 0) continue;
    const key = keyOf(row, groupBy, firstDayOfWeek);
    let group = groups.get(key);
    if (!group) {
      group = { key, actual: noSums(), forecast: noSums() };
      groups.set(key, group);
    }
    addSums(group.actual, row.actual);
    addSums(group.forecast, row.forecast);
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function totalOf(groups: readonly ReportGroup[]): Omit<ReportGroup, 'key'> {
  const total = { actual: noSums(), forecast: noSums() };
  for (const { actual, forecast } of groups) {
    addSums(total.actual, actual);
    addSums(total.forecast, forecast);
  }
  return total;
}

function wholeMonths(startDate: string, endDate: string): { from: string; to: string } | undefined {
  const first = monthOf(startDate);
  const last = monthOf(endDate);
  const from = startDate === firstDayOf(first) ? first : nextMonth(first);
  const to = endDate === lastDayOf(last) ? last : previousMonth(last);
  return from <= to ? { from, to } : undefined;
}

function range(unit: RollupUnit, from: string, to: string, asked: ReadonlySet<Dimension>): RowRange {
  const fits = (family: RollupFamily): boolean =>
    [...asked].every((dimension) => (families[family] as readonly Dimension[]).includes(dimension));
  return { unit, family: familiesOf[unit].find(fits) ?? 'combination', from, to };
}

/** A meeting without a branch or a course is grouped under the empty key, so that the groups add up to the total. */
function keyOf(row: RollupRow, groupBy: RevenueGrouping, firstDayOfWeek: number): string {
  const dimension = dimensionOf[groupBy];
  if (dimension) return row[dimension] ?? '';
  if (groupBy === 'week') return weekOf(row.period, firstDayOfWeek);
  return groupBy === 'month' ? monthOf(row.period) : row.period;
}
