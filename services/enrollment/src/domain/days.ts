/** Arithmetic on calendar days written YYYY-MM-DD. They have no time zone, so UTC serves. */

const dayMs = 86_400_000;
const sunday = 7;

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The same day of another year; 29 February stays written so, and compares as the end of that month. */
export const addYears = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;

export const monthOf = (day: string): string => day.slice(0, 7);

export const firstDayOf = (month: string): string => `${month}-01`;

export const lastDayOf = (month: string): string => addDays(firstDayOf(monthOf(addDays(firstDayOf(month), 31))), -1);

/**
 * The day that a week starts on, 1 (Monday) to 7 (Sunday), where the organization is (Unicode CLDR, which the pinned Node
 * carries). What names no place that is known starts on Sunday.
 *
 * @param locale BCP 47
 */
export function firstDayOfWeek(locale: string): number {
  try {
    // ECMA-402's Locale Info is in the engine, and not yet in the compiler's ES2024 library.
    return (new Intl.Locale(locale) as Intl.Locale & { getWeekInfo(): { firstDay: number } }).getWeekInfo().firstDay;
  } catch (error) {
    if (error instanceof RangeError) return sunday;
    throw error;
  }
}

/** The day on which the week of `day` starts. */
export function weekOf(day: string, firstDay: number): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return addDays(day, -((weekday - firstDay + 7) % 7));
}
