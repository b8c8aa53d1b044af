import { addDays, weekdayOf } from './days';

const sunday = 7;

/**
 * The day that a week starts on, 1 (Monday) to 7 (Sunday), where the organization is: Sunday for he-IL, Saturday for
 * ar-EG, Monday for ru-KZ (Unicode CLDR, which the pinned Node carries). What names no place that is known starts on Sunday.
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
  return addDays(day, -((weekdayOf(day) - firstDay + 7) % 7));
}
