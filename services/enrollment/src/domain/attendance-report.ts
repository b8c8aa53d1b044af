import { type AttendanceGrouping, weekOf } from '@roster/contracts';
import { addSums, type MonthSums, movesNothing, noSums, type Sums } from './attendance-sums';
import { firstDayOf, lastDayOf, monthOf } from './days';

/** Which months of rows a report needs: whole ones, and those of which it needs some days. */
export interface Months {
  /** First and last, inclusive. */
  whole?: { from: string; to: string };
  /** With their days. */
  byDay?: { from: string; to: string } | { months: string[] };
}

/** The sums of one period. */
export interface Cell extends Omit<MonthSums, 'month' | 'days'> {
  /** YYYY-MM or YYYY-MM-DD */
  period: string;
}

export interface Group {
  key: string;
  sums: Sums;
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

/** The sums of days between two, inclusive; of rows that were read without their days, the month's. */
export function cellsOf(rows: readonly MonthSums[], startDate: string, endDate: string): Cell[] {
  const cells = rows.flatMap((row): Cell[] => {
    const { month, sums, days, ...place } = row;
    if (days.size === 0) {
      const isWhole = firstDayOf(month) >= startDate && lastDayOf(month) <= endDate;
      return isWhole ? [{ ...place, period: month, sums }] : [];
    }
    return [...days].map(([day, ofDay]) => ({ ...place, period: `${month}-${day}`, sums: ofDay }));
  });
  return cells.filter(
    ({ period, sums }) => !movesNothing(sums) && (period.length === 7 || (period >= startDate && period <= endDate)),
  );
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
