import { type AttendanceGrouping, weekOf } from '@roster/contracts';
import { addSums, type Family, type MonthSums, movesNothing, noSums, type Sums } from './attendance-sums';
import { addDays, addMonths, addYears, earlier, firstDayOf, lastDayOf, later, monthOf, yearOf } from './days';

/** Which months (or years) of rows a report needs: whole ones, and those of which it needs some days (or months). */
export interface Months {
  /** First and last, inclusive. */
  whole?: { from: string; to: string };
  /** With their days; of branches' years, with their months. */
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
 * What a report reads: grouped by cycle, the years that are whole, and months before and after them; of branches, and of
 * everything by month, years as far as months are whole; of everything else, months.
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
  const middle =
    family === 'branch' ? branchYears(startDate, endDate, groupBy) : cycleYears(family, startDate, endDate, groupBy);
  const [first, last] = [middle[0]?.startDate, middle.at(-1)?.endDate];
  if (first === undefined || last === undefined) return [byMonth(startDate, endDate)];
  const parts = [...middle];
  if (startDate < first) parts.unshift(byMonth(startDate, addDays(first, -1)));
  if (endDate > last) parts.push(byMonth(addDays(last, 1), endDate));
  return parts;
}

/** The whole years of cycles; none where something else is asked for. */
function cycleYears(family: Family, startDate: string, endDate: string, groupBy: AttendanceGrouping): Part[] {
  const years = family === 'cycle' && groupBy === 'cycle' ? wholeYears(startDate, endDate) : undefined;
  if (!years) return [];
  return [
    {
      family: 'cycleYear',
      startDate: `${years.from}-01-01`,
      endDate: `${years.to}-12-31`,
      months: { whole: years },
    },
  ];
}

/** A year's row has twelve months: fewer of them cost less as rows of their own. */
const fewMonths = 3;

/**
 * The years of branches in which a report's months are whole: by their totals where the year is whole and nobody asks for its
 * months, else by the months inside. None where that is too few months for it to pay.
 */
function branchYears(startDate: string, endDate: string, groupBy: AttendanceGrouping): Part[] {
  if (groupBy === 'day' || groupBy === 'week') return [];
  const [first, last] = [monthOf(startDate), monthOf(endDate)];
  const from = startDate === firstDayOf(first) ? first : addMonths(first, 1);
  const to = endDate === lastDayOf(last) ? last : addMonths(last, -1);
  if (addMonths(from, fewMonths - 1) > to) return [];
  const parts: Part[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year = addYears(year, 1)) {
    const [begin, end] = [`${year}-01`, `${year}-12`];
    const isWhole = from <= begin && to >= end;
    parts.push({
      family: 'branchYear',
      startDate: firstDayOf(later(from, begin)),
      endDate: lastDayOf(earlier(to, end)),
      months:
        isWhole && groupBy !== 'month' ? { whole: { from: year, to: year } } : { byDay: { from: year, to: year } },
    });
  }
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
  const known = new Map<string, boolean>();
  const isIn = (period: string): boolean => {
    let within = known.get(period);
    if (within === undefined) {
      within = isWithin(period, startDate, endDate);
      known.set(period, within);
    }
    return within;
  };
  const cells: Cell[] = [];
  for (const { month, sums, days, ...place } of rows) {
    if (days.size === 0 && isIn(month)) cells.push({ ...place, period: month, sums });
    for (const [part, ofPart] of days) {
      const period = `${month}-${part}`;
      if (isIn(period)) cells.push({ ...place, period, sums: ofPart });
    }
  }
  return cells.filter(({ sums }) => !movesNothing(sums));
}

/** Whether a day, or all of a month (YYYY-MM) or a year (YYYY), lies between two days. */
function isWithin(span: string, startDate: string, endDate: string): boolean {
  if (span.length === 10) return span >= startDate && span <= endDate;
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
