import { type DayOfWeek, daysOfWeek } from '@roster/contracts';

const msPerDay = 86_400_000;
/** 1 January 1970 was a Thursday. */
const epochWeekday = 4;

/** A calendar day as a count of days, so that days can be added and compared without any time zone. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** What YYYY-MM-DD can say. */
const lastDay = dayNumber('9999-12-31');

/** The opposite of `dayNumber`: YYYY-MM-DD, which ends with the year 9999. */
export const dayOf = (number: number): string =>
  new Date(Math.min(number, lastDay) * msPerDay).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);

export const weekdayOf = (number: number): DayOfWeek => daysOfWeek[(number + epochWeekday) % 7] as DayOfWeek;

/** Counts weeks that begin on Sunday, as the vocabulary of days does. */
export const weekOf = (number: number): number => Math.floor((number + epochWeekday) / 7);

/** Minutes since midnight of a wall-clock time, HH:MM. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** The opposite of `minutesOf`; undefined where the time would be on the next day. */
export function timeOf(minutes: number): string | undefined {
  if (minutes < 0 || minutes >= 24 * 60) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
