import type { scheduling } from '@roster/contracts';
import { type CallContext, Check } from '@roster/service-kit';
import { partWindow, type Span, slotsIn } from '../domain/free-time';
import { daysOf } from '../time/period';
import { instantsOf, timeIn } from '../time/wall-clock';
import { checkOrder } from './check-meeting';
import { closuresBetween } from './closures';
import { type InstructorCalendar, instructorCalendar } from './instructor-calendar';
import type { Scheduling } from './scheduling';

export interface AvailableDay {
  date: string;
  /** Why the organization holds no meetings on this day. */
  closure?: string;
  free: Span[];
  busy: Span[];
  slots: Span[];
}

export interface Availability extends InstructorCalendar {
  dayStart: string;
  dayEnd: string;
  slotMinutes?: number;
  days: AvailableDay[];
  /** HH:MM on the organization's wall clock. */
  timeOf(instant: number): string;
}

const msPerMinute = 60_000;

/**
 * When an instructor has time (seed 2, "Availability calculation"): of each day's window what no scheduled or completed
 * meeting takes. A day on which the whole organization is closed offers nothing. Days and times are the organization's;
 * meetings elsewhere count by their instants.
 *
 * @throws AppError `invalid`; `not_found`, also where the caller is another instructor; `unavailable` where catalog,
 *   which knows the closure days, is away
 */
export async function getInstructorAvailability(
  app: Scheduling,
  context: CallContext,
  request: scheduling.GetInstructorAvailabilityRequest__Output,
): Promise<Availability> {
  const { dayStart = '08:00', dayEnd = '21:00', slotMinutes } = request;
  new Check()
    .time('dayStart', dayStart)
    .time('dayEnd', dayEnd)
    .integer('slotMinutes', slotMinutes, 5, 24 * 60)
    .throwIfAny();
  checkOrder({ startTime: dayStart, endTime: dayEnd }, 'dayEnd');
  const calendar = await instructorCalendar(app, context, request);
  const { instructorId, from, to, timeZone } = calendar;
  const windowOf = (scheduledDate: string): Span => {
    const { startsAt, endsAt } = instantsOf({ scheduledDate, startTime: dayStart, endTime: dayEnd, timeZone });
    return { from: Date.parse(startsAt), to: Date.parse(endsAt) };
  };
  const [taken, closures] = await Promise.all([
    app.bookings.taken(context, { instructorId, from: windowOf(from).from, to: windowOf(to).to }),
    // No branch: the days on which all of them are closed.
    closuresBetween(app, context, undefined, from, to),
  ]);
  const days = daysOf(calendar).map((date): AvailableDay => {
    const { free, busy } = partWindow(windowOf(date), taken);
    const closure = closures.days.get(date);
    if (closure !== undefined) return { date, closure, free: [], busy, slots: [] };
    return { date, free, busy, slots: slotMinutes === undefined ? [] : slotsIn(free, slotMinutes * msPerMinute) };
  });
  return {
    ...calendar,
    dayStart,
    dayEnd,
    ...(slotMinutes === undefined ? {} : { slotMinutes }),
    days,
    timeOf: (instant) => timeIn(timeZone, new Date(instant)),
  };
}

/** Whole minutes that spans add up to. */
export const minutesIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + Math.round((to - from) / msPerMinute), 0);
