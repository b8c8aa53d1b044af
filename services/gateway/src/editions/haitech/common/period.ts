import { isDay } from '@roster/service-kit';

/** How far a zone's wall clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(ms: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

const dayMs = 86_400_000;

/**
 * The instant at which a day begins on a zone's wall clock.
 *
 * @param day `YYYY-MM-DD`
 * @param timeZone IANA
 */
export function startOfDay(day: string, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The offset of the first guess may be the other one of a day on which the clock changes.
  const guess = midnight - offsetAt(midnight, timeZone);
  return new Date(midnight - offsetAt(guess, timeZone)).toISOString();
}

/** Inclusive days as the instants that services ask for: from the first one's beginning to before the next one's. */
export function periodOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): { from?: string; to?: string } {
  const after =
    to === undefined ? undefined : new Date(Date.parse(`${to}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
  return {
    ...(from === undefined ? {} : { from: startOfDay(from, timeZone) }),
    ...(after === undefined ? {} : { to: startOfDay(after, timeZone) }),
  };
}

/** The same, where either end may be an instant: that stands for itself, and the second one is not included. */
export function instantsOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  timeZone: string,
): { from?: string; to?: string } {
  const instants = {
    ...(from === undefined || isDay(from) ? {} : { from }),
    ...(to === undefined || isDay(to) ? {} : { to }),
  };
  const days = periodOf({ from: instants.from ? undefined : from, to: instants.to ? undefined : to }, timeZone);
  return { ...days, ...instants };
}
