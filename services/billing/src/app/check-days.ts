import { type Check, isDay } from '@roster/service-kit';
import { addYears } from '../domain/days';

const maxYears = 5;
/** Days beyond these are slips of the keyboard, and calendar arithmetic need not know them. */
const firstDay = '1900-01-01';
const lastDay = '2999-12-31';

/** Checks the inclusive days of a report, five years of them at most. */
export function checkDays(check: Check, { startDate, endDate }: { startDate: string; endDate: string }): Check {
  check.day('startDate', startDate).day('endDate', endDate);
  if (!isDay(startDate) || !isDay(endDate)) return check;
  if (startDate < firstDay) return check.add('startDate', `must not be before ${firstDay}`);
  if (endDate < startDate) return check.add('endDate', 'must not be before startDate');
  if (endDate > lastDay) return check.add('endDate', `must not be after ${lastDay}`);
  return endDate > addYears(startDate, maxYears)
    ? check.add('endDate', `must be within ${maxYears} years of startDate`)
    : check;
}
