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

/** The day on which the week of `day` starts, YYYY-MM-DD: one rule for every report, so that their weeks agree. */
export function weekOf(day: string, firstDay: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() - firstDay + 7) % 7));
  return at.toISOString().slice(0, 10);
}
