import { type DayOfWeek, daysOfWeek, type Frequency } from '@roster/contracts';
import { addDays, dayNumber, dayOf, weekdayOf, weekOf } from './calendar-days';

/** On which days a cycle meets. */
export interface ScheduleRule {
  frequency: Frequency;
  /** None means every day of the week. */
  days: readonly DayOfWeek[];
  /** YYYY-MM-DD; the first meeting is on the first matching day on or after it. */
  startDate: string;
}

/** A day that the schedule promises, numbered from 1 in the order of the calendar. */
export interface Slot {
  number: number;
  date: string;
}

/** Days without meetings, and why: YYYY-MM-DD to the holiday's name. */
export type ClosureDays = ReadonlyMap<string, string>;

export interface Walk {
  slots: Slot[];
  /** The days that would have been slots. */
  closed: { date: string; name: string }[];
}

/** How many meetings a cycle may have (seed 1 gives no bound; a school year of daily meetings fits well). */
export const maxMeetings = 500;

/** How long a run of closure days may put off a meeting before the schedule gives up. */
const slackDays = 400;

/**
 * The days that fit a schedule, closure days among them, in order. A biweekly one meets in the week of its first
 * matching day and in every second week after it; weeks begin on Sunday.
 *
 * @param until the last day that may be yielded
 */
export function* matchingDays({ frequency, days, startDate }: ScheduleRule, until: string): Generator<string> {
  const listed = new Set<DayOfWeek>(days.length === 0 ? daysOfWeek : days);
  const last = dayNumber(until);
  let firstWeek: number | undefined;
  for (let day = dayNumber(startDate); day <= last; day++) {
    if (!listed.has(weekdayOf(day))) continue;
    firstWeek ??= weekOf(day);
    if (frequency === 'biweekly' && (weekOf(day) - firstWeek) % 2 !== 0) continue;
    yield dayOf(day);
  }
}

/**
 * Walks a schedule and numbers its slots, passing over closure days.
 *
 * @param bounds `atMost` slots, and none after the day `until`
 */
export function walkSchedule(
  rule: ScheduleRule,
  bounds: { atMost: number; until: string },
  closures: ClosureDays = new Map(),
): Walk {
  const walk: Walk = { slots: [], closed: [] };
  if (bounds.atMost <= 0) return walk;
  for (const date of matchingDays(rule, bounds.until)) {
    const closure = closures.get(date);
    if (closure !== undefined) {
      walk.closed.push({ date, name: closure });
      continue;
    }
    walk.slots.push({ number: walk.slots.length + 1, date });
    if (walk.slots.length >= bounds.atMost) break;
  }
  return walk;
}

/** A day by which so many meetings are over, however the schedule falls and even where months of it are closed. */
export function horizonOf({ frequency, startDate }: ScheduleRule, meetings: number): string {
  const daysApart = frequency === 'biweekly' ? 14 : 7;
  return addDays(startDate, meetings * daysApart + slackDays);
}
