import { type RevenueGrouping, weekOf } from '@roster/contracts';
import {
  addDays,
  addYears,
  beginsTerm,
  dayIn,
  earlier,
  endsTerm,
  firstDayOf,
  lastDayOf,
  later,
  monthOf,
  nextMonth,
  previousMonth,
  termOf,
  yearOf,
} from './days';
import {
  addStateSums,
  type Dimension,
  families,
  noStateSums,
  type RollupFamily,
  type RollupPlace,
  type RollupRow,
  rollupFamilies,
  type StateSums,
  yearFamily,
} from './rollup';

/** The rows of one family whose months (or years) lie between two, inclusive. */
export interface RowRange {
  family: RollupFamily;
  from: string;
  to: string;
  /** Where not whole rows are asked for: the first and the last day (of rows of years, month), inclusive. */
  days?: { from: string; to: string };
  /** Of rows of years, where terms of them are asked for: the first and the last, inclusive. */
  terms?: { from: string; to: string };
}

/** The sums of one period. */
export interface Cell extends Omit<RollupPlace, 'family' | 'month'>, StateSums {
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  period: string;
}

export interface ReportGroup extends StateSums {
  key: string;
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
 * The least that answers a report: the sums of years and months where they are whole and of days elsewhere; of the families that
 * hold every dimension asked about, the smallest.
 *
 * @param startDate @param endDate inclusive days
 */
export function planReport(
  startDate: string,
  endDate: string,
  groupBy: RevenueGrouping,
  filters: ReportFilters,
): RowRange[] {
  const family = familyFor(groupBy, filters);
  const byDay = (from: string, to: string): RowRange => ({
    family,
    from: monthOf(from),
    to: monthOf(to),
    days: { from, to },
  });
  const whole = groupBy === 'day' || groupBy === 'week' ? undefined : wholeMonths(startDate, endDate);
  if (!whole) return [byDay(startDate, endDate)];
  const ranges = family === yearFamily.months && dimensionOf[groupBy] ? yearsIn(whole) : [{ family, ...whole }];
  if (startDate < firstDayOf(whole.from)) ranges.unshift(byDay(startDate, addDays(firstDayOf(whole.from), -1)));
  if (endDate > lastDayOf(whole.to)) ranges.push(byDay(firstDayOf(nextMonth(whole.to)), endDate));
  return ranges;
}

/** The sums that a range takes of its rows; those of nothing are left out. */
export function cellsOf(rows: readonly RollupRow[], { days, terms }: RowRange): Cell[] {
  const cells = rows.flatMap((row): Cell[] => {
    const { family: _family, month, actual, forecast, days: ownDays, terms: ownTerms, ...place } = row;
    if (terms) {
      const asked = [...(ownTerms ?? [])].filter(([term]) => term >= terms.from && term <= terms.to);
      return [{ ...place, period: month, ...totalOf(asked.map(([, sums]) => sums)) }];
    }
    if (!days) return [{ ...place, period: month, actual, forecast }];
    return [...ownDays].map(([day, sums]) => ({ ...place, period: dayIn(month, day), ...sums }));
  });
  return cells.filter(
    ({ period, actual, forecast }) =>
      (actual.meetings !== 0 || forecast.meetings !== 0) && (!days || (period >= days.from && period <= days.to)),
  );
}

/** Adds sums up into groups, in the order of their keys. */
export function groupCells(cells: readonly Cell[], groupBy: RevenueGrouping, firstDayOfWeek: number): ReportGroup[] {
  const groups = new Map<string, ReportGroup>();
  for (const cell of cells) {
    const key = keyOf(cell, groupBy, firstDayOfWeek);
    let group = groups.get(key);
    if (!group) {
      group = { key, ...noStateSums() };
      groups.set(key, group);
    }
    addStateSums(group, cell);
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function totalOf(groups: Iterable<StateSums>): StateSums {
  const total = noStateSums();
  for (const group of groups) addStateSums(total, group);
  return total;
}

function wholeMonths(startDate: string, endDate: string): { from: string; to: string } | undefined {
  const first = monthOf(startDate);
  const last = monthOf(endDate);
  const from = startDate === firstDayOf(first) ? first : nextMonth(first);
  const to = endDate === lastDayOf(last) ? last : previousMonth(last);
  return from <= to ? { from, to } : undefined;
}

/** Whole years by their sums; the months before and after them by those of the years' terms, else of the years' months. */
function yearsIn({ from, to }: { from: string; to: string }): RowRange[] {
  const family = yearFamily.years;
  const [first, last] = [yearOf(from), yearOf(to)];
  const isWhole = (year: string): boolean => from <= `${year}-01` && to >= `${year}-12`;
  const part = (year: string): RowRange => {
    const [begin, end] = [later(from, `${year}-01`), earlier(to, `${year}-12`)];
    const row = { family, from: year, to: year };
    if (!beginsTerm(begin) || !endsTerm(end)) return { ...row, days: { from, to } };
    return { ...row, terms: { from: termOf(begin), to: termOf(end) } };
  };
  if (first === last) return isWhole(first) ? [{ family, from: first, to: last }] : [part(first)];
  const ranges: RowRange[] = [];
  const wholeFrom = isWhole(first) ? first : addYears(first, 1);
  const wholeTo = isWhole(last) ? last : addYears(last, -1);
  if (wholeFrom <= wholeTo) ranges.push({ family, from: wholeFrom, to: wholeTo });
  if (!isWhole(first)) ranges.push(part(first));
  if (!isWhole(last)) ranges.push(part(last));
  return ranges;
}

function familyFor(groupBy: RevenueGrouping, filters: ReportFilters): RollupFamily {
  const grouped = dimensionOf[groupBy];
  const asked = [...(Object.keys(filters) as Dimension[]), ...(grouped ? [grouped] : [])];
  const fits = (family: RollupFamily): boolean =>
    asked.every((dimension) => (families[family] as readonly Dimension[]).includes(dimension));
  return rollupFamilies.find(fits) ?? 'combination';
}

/** A meeting without a branch or a course is grouped under the empty key, so that the groups add up to the total. */
function keyOf(cell: Cell, groupBy: RevenueGrouping, firstDayOfWeek: number): string {
  const dimension = dimensionOf[groupBy];
  if (dimension) return cell[dimension] ?? '';
  if (groupBy === 'week') return weekOf(cell.period, firstDayOfWeek);
  return groupBy === 'month' ? monthOf(cell.period) : cell.period;
}
