/** Arithmetic on calendar days written YYYY-MM-DD. They have no time zone, so UTC serves. */

const dayMs = 86_400_000;

/** Of two days, months or years. */
export const earlier = (a: string, b: string): string => (b < a ? b : a);
export const later = (a: string, b: string): string => (b > a ? b : a);

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The same day of another year; 29 February stays written so, and compares as the end of that month. */
export const addYears = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

export const monthOf = (day: string): string => day.slice(0, 7);

/** 01 to 12 */
export const monthOfYear = (day: string): string => day.slice(5, 7);

export const yearOf = (day: string): string => day.slice(0, 4);

export const firstDayOf = (month: string): string => `${month}-01`;

/** @param months may be negative */
export const addMonths = (month: string, months: number): string => {
  const count = Number(yearOf(month)) * 12 + Number(monthOfYear(month)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
};

export const lastDayOf = (month: string): string => addDays(firstDayOf(monthOf(addDays(firstDayOf(month), 31))), -1);
