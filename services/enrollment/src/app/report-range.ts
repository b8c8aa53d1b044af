import { type Check, isDay } from '@roster/service-kit';
import { addYears } from '../domain/days';

const maxYears = 5;
/** Days beyond these are slips of the keyboard, and calendar arithmetic need not know them. */
export const firstDay = '1900-01-01';
export const lastDay = '2999-12-31';

/** The inclusive days of a report. */
export interface Range {
  startDate: string;
  endDate: string;
}

/** Notes what is wrong with a report's days. */
export function checkRange(check: Check, { startDate, endDate }: Range, limited = true): Check {
  check.day('startDate', startDate).day('endDate', endDate);
  if (!isDay(startDate) || !isDay(endDate)) return check;
  if (startDate < firstDay) return check.add('startDate', `must not be before ${firstDay}`);
  if (endDate < startDate) return check.add('endDate', 'must not be before startDate');
  if (endDate > lastDay) return check.add('endDate', `must not be after ${lastDay}`);
  if (limited && endDate > addYears(startDate, maxYears)) {
    return check.add('endDate', `must be within ${maxYears} years of startDate`);
  }
  return check;
}
