import { type AttendanceGrouping, weekOf } from '@roster/contracts';
import { addSums, type Family, type MonthSums, movesNothing, noSums, type Sums } from './attendance-sums';
import { addDays, addYears, firstDayOf, lastDayOf, monthOf, yearOf } from './days';

/** Which months (or years) of rows a report needs: whole ones, and those of which it needs some days. */
export interface Months {
  /** First and last, inclusive. */
  whole?: { from: string; to: string };
  /** With their days. */
  byDay?: { from: string; to: string } | { months: string[] };
}

/** The sums of one period. */
export interface Cell extends Omit<MonthSums, 'month' | 'days'> {
  /** YYYY, YYYY-MM or YYYY-MM-DD */
  period: string;
}

export interface Group {
  key: string;
  sums: Sums;
}

/** Some days of a report, and the rows that know them. */
export interface Part {
  family: Family;
  /** Inclusive. */
  startDate: string;
  endDate: string;
  months: Months;
}

/**
 * What a report reads: grouped by cycle, the years that are whole, and months before and after them; of everything else,
 * months.
 *
 * @param startDate @param endDate inclusive days
 */
export function planReport(family: Family, startDate: string, endDate: string, groupBy: AttendanceGrouping): Part[] {
  const byMonth = (from: string, to: string): Part => ({
    family,
    startDate: from,
    endDate: to,
    months: monthsOf(from, to, groupBy),
  });
  const years = family === 'cycle' && groupBy === 'cycle' ? wholeYears(startDate, endDate) : undefined;
  if (!years) return [byMonth(startDate, endDate)];
  const [first, last] = [`${years.from}-01-01`, `${years.to}-12-31`];
  const parts: Part[] = [{ family: 'cycleYear', startDate: first, endDate: last, months: { whole: years } }];
  if (startDate < first) parts.unshift(byMonth(startDate, addDays(first, -1)));
  if (endDate > last) parts.push(byMonth(addDays(last, 1), endDate));
  return parts;
}

/** The least that answers: months' sums where they are whole, days' elsewhere. */
export function monthsOf(startDate: string, endDate: string, groupBy: AttendanceGrouping): Months {
  const first = monthOf(startDate);
  const last = monthOf(endDate);
  if (groupBy === 'day' || groupBy === 'week') return { byDay: { from: first, to: last } };
  const cut = new Set<string>();
  if (startDate !== firstDayOf(first)) cut.add(first);
  if (endDate !== lastDayOf(last)) cut.add(last);
  const months: Months = cut.size > 0 ? { byDay: { months: [...cut] } } : {};
  // A month that is cut is read by its days alone: `cellsOf` leaves it out of the whole ones.
  return first === last && cut.size > 0 ? months : { ...months, whole: { from: first, to: last } };
}

/** The sums of days between two, inclusive; of rows that were read without their days, the month's or the year's. */
export function cellsOf(rows: readonly MonthSums[], startDate: string, endDate: string): Cell[] {
  // Tens of thousands of rows are of a few months.
  const spans = new Map(
    [...new Set(rows.map(({ month }) => month))].map((span) => [span, isWithin(span, startDate, endDate)]),
  );
  const cells = rows.flatMap((row): Cell[] => {
    const { month, sums, days, ...place } = row;
    if (days.size === 0) {
      return spans.get(month) ? [{ ...place, period: month, sums }] : [];
    }
    return [...days].map(([day, ofDay]) => ({ ...place, period: `${month}-${day}`, sums: ofDay }));
  });
  return cells.filter(
    ({ period, sums }) => !movesNothing(sums) && (period.length < 10 || (period >= startDate && period <= endDate)),
  );
}

/** Whether all of a month (YYYY-MM) or a year (YYYY) lies between two days. */
function isWithin(span: string, startDate: string, endDate: string): boolean {
  const isYear = span.length === 4;
  const [first, last] = isYear ? [`${span}-01`, `${span}-12`] : [span, span];
  return firstDayOf(first) >= startDate && lastDayOf(last) <= endDate;
}

function wholeYears(startDate: string, endDate: string): { from: string; to: string } | undefined {
  const first = yearOf(startDate);
  const last = yearOf(endDate);
  const from = startDate === `${first}-01-01` ? first : addYears(first, 1);
  const to = endDate === `${last}-12-31` ? last : addYears(last, -1);
  return from <= to ? { from, to } : undefined;
}

/** Adds up into groups, in the order of their keys. */
export function groupCells(cells: readonly Cell[], groupBy: AttendanceGrouping, firstDayOfWeek: number): Group[] {
  const groups = new Map<string, Group>();
  for (const cell of cells) {
    const key = keyOf(cell, groupBy, firstDayOfWeek);
    let group = groups.get(key);
    if (!group) {
      group = { key, sums: noSums() };
      groups.set(key, group);
    }
    addSums(group.sums, cell.sums);
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function totalOf(parts: readonly { sums: Sums }[]): Sums {
  const total = noSums();
  for (const { sums } of parts) addSums(total, sums);
  return total;
}

function keyOf(cell: Cell, groupBy: AttendanceGrouping, firstDayOfWeek: number): string {
  switch (groupBy) {
    case 'day':
      return cell.period;
    case 'week':
      return weekOf(cell.period, firstDayOfWeek);
    case 'month':
      return monthOf(cell.period);
    case 'cycle':
      return cell.cycleId ?? '';
    case 'branch':
      return cell.branchId ?? '';
    case 'student':
      return cell.studentId ?? '';
  }
}
