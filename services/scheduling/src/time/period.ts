import { daysOfWeek } from '@roster/contracts';
import { invalidField } from '@roster/service-kit/errors';
import { addDays, dayNumber, dayOf, weekdayOf } from '../domain/calendar-days';

export interface Period {
  /** YYYY-MM-DD, both inclusive. */
  from: string;
  to: string;
}

/** Three months and a bit: what a calendar shows at once. */
export const longestPeriod = 92;

/** Nobody planned anything before it, and calendars of old are no affair of ours. */
const firstDay = '1900-01-08';

/**
 * The days that a calendar is asked for: the week that today is in where none is named, seven days where one end is.
 *
 * @param today YYYY-MM-DD
 * @param locale BCP 47; its region decides on which day a week begins
 * @throws AppError `invalid` that names `from` or `to`
 */
export function periodOf(given: { from?: string; to?: string }, today: string, locale: string): Period {
  for (const [field, day] of Object.entries(given)) {
    if (day !== undefined && day < firstDay) throw invalidField(field, `must not be before ${firstDay}`);
  }
  const from = given.from ?? (given.to === undefined ? weekStart(today, locale) : addDays(given.to, -6));
  const to = given.to ?? addDays(from, 6);
  if (to < from) throw invalidField('to', 'must not be before from');
  if (dayNumber(to) - dayNumber(from) >= longestPeriod) {
    throw invalidField('to', `must be less than ${longestPeriod} days after from`);
  }
  return { from, to };
}

/** Every day of a period. */
export function daysOf({ from, to }: Period): string[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => dayOf(first + index));
}

/** The first day of the week that a day is in, by the Unicode CLDR data of the locale's region. */
export function weekStart(day: string, locale: string): string {
  // ISO 8601 counts from Monday, 1, to Sunday, 7, which is our 0.
  const first = firstWeekday(locale) % 7;
  return addDays(day, -((daysOfWeek.indexOf(weekdayOf(dayNumber(day))) - first + 7) % 7));
}

/** A locale that cannot be read counts as one whose week begins on Sunday. */
function firstWeekday(locale: string): number {
  try {
    // In Node, and not yet in TypeScript's library.
    return (new Intl.Locale(locale) as Intl.Locale & { getWeekInfo(): { firstDay: number } }).getWeekInfo().firstDay;
  } catch (error) {
    if (error instanceof RangeError) return 7;
    throw error;
  }
}
