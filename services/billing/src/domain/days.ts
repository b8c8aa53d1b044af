/** Arithmetic on calendar days written YYYY-MM-DD. They have no time zone, so UTC serves. */

const dayMs = 86_400_000;

/** Of two days, months or years. */
export const earlier = (a: string, b: string): string => (b < a ? b : a);
export const later = (a: string, b: string): string => (b > a ? b : a);

export const addDays = (day: string, days: number): string => write(Date.parse(`${day}T00:00:00Z`) + days * dayMs);

/** The same day (or the year itself) of another year; 29 February stays written so, and compares as the end of that month. */
export function addYears(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}

/** Of a day or a month. */
export const yearOf = (day: string): string => day.slice(0, 4);

/** 01 to 12, of a day or a month. */
export const monthOfYear = (day: string): string => day.slice(5, 7);

/**
 * Terms are four months: January to April (1), May to August (2), September to December (3). Three of them are a calendar
 * year, and a school year.
 */
export const termOf = (month: string): string => String(Math.ceil(Number(monthOfYear(month)) / 4));

export const beginsTerm = (month: string): boolean => Number(monthOfYear(month)) % 4 === 1;

export const endsTerm = (month: string): boolean => Number(monthOfYear(month)) % 4 === 0;

export const monthOf = (day: string): string => day.slice(0, 7);

/** 01 to 31 */
export const dayOfMonth = (day: string): string => day.slice(8);

export const dayIn = (month: string, day: string): string => `${month}-${day}`;

export const firstDayOf = (month: string): string => `${month}-01`;

export function lastDayOf(month: string): string {
  return addDays(firstDayOf(nextMonth(month)), -1);
}

export const nextMonth = (month: string): string => monthOf(addDays(firstDayOf(month), 31));

export const previousMonth = (month: string): string => monthOf(addDays(firstDayOf(month), -1));

const write = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
