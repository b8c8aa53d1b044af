/** Arithmetic on calendar days written YYYY-MM-DD. They have no time zone, so UTC serves. */

const dayMs = 86_400_000;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The same day of another year; 29 February stays written so, and compares as the end of that month. */
export const addYears = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

export const monthOf = (day: string): string => day.slice(0, 7);

export const yearOf = (day: string): string => day.slice(0, 4);

export const firstDayOf = (month: string): string => `${month}-01`;

export const lastDayOf = (month: string): string => addDays(firstDayOf(monthOf(addDays(firstDayOf(month), 31))), -1);
