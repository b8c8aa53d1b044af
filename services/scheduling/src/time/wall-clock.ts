import { DateTime, IANAZone } from 'luxon';

/** True for an IANA time zone that this machine knows. */
export const isTimeZone = (name: string): boolean => IANAZone.isValidZone(name);

/** The calendar day, YYYY-MM-DD, that it is in a time zone. */
export function dayIn(timeZone: string, now: Date): string {
  const day = DateTime.fromJSDate(now, { zone: timeZone }).toISODate();
  if (!day) throw new RangeError(`no such time zone: ${timeZone}`);
  return day;
}

/** The wall-clock time, HH:MM, that it is in a time zone. */
export function timeIn(timeZone: string, at: Date): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).toFormat('HH:mm');
}

/** A meeting's times as the people in its time zone read them. */
export interface WallClockTimes {
  /** YYYY-MM-DD */
  scheduledDate: string;
  /** HH:MM */
  startTime: string;
  endTime: string;
  /** IANA */
  timeZone: string;
}

/**
 * The instants of wall-clock times: RFC 3339, UTC, milliseconds always, so that they compare as text. A time that the
 * clocks jump over is as much later as they jump; of one that comes twice, the first is meant.
 *
 * @throws RangeError where the day, a time or the zone does not exist
 */
export function instantsOf({ scheduledDate, startTime, endTime, timeZone }: WallClockTimes): {
  startsAt: string;
  endsAt: string;
} {
  const start = toUtc(scheduledDate, startTime, timeZone);
  const end = toUtc(scheduledDate, endTime, timeZone);
  // A start in the hour that is jumped over can come out after an end that follows it: then the length decides.
  const length = toUtc(scheduledDate, endTime, 'utc').diff(toUtc(scheduledDate, startTime, 'utc'));
  return { startsAt: text(start), endsAt: text(end > start ? end : start.plus(length)) };
}

function toUtc(day: string, time: string, zone: string): DateTime {
  const at = DateTime.fromISO(`${day}T${time}`, { zone });
  if (!at.isValid) throw new RangeError(`not a time: ${day} ${time} ${zone}`);
  return at.toUTC();
}

const text = (at: DateTime): string => at.toJSDate().toISOString();
