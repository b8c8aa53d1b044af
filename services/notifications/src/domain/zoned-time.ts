/** A moment on a zone's wall clock. */
export interface LocalTime {
  /** YYYY-MM-DD */
  day: string;
  /** 0 is Sunday. */
  weekday: number;
  /** Since midnight, as the clock shows. */
  minutes: number;
}

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const two = '2-digit';
    const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', ...parts });
    formats.set(timeZone, format);
  }
  return format;
}

/** `2026-03-27 02:30:00` */
const textAt = (ms: number, timeZone: string): string => formatOf(timeZone).format(ms);

/** @param timeZone IANA */
export function localTime(ms: number, timeZone: string): LocalTime {
  const text = textAt(ms, timeZone);
  const day = text.slice(0, 10);
  const minutes = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  return { day, weekday: new Date(`${day}T00:00:00Z`).getUTCDay(), minutes };
}

/**
 * The instant at which a zone's wall clock shows a time. Where the clock is put forward over it, the same time after the
 * change; where it shows it twice, the first.
 *
 * @param day YYYY-MM-DD @param time HH:MM
 */
export function instantOf(day: string, time: string, timeZone: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const offsetAt = (ms: number): number => Date.parse(`${textAt(ms, timeZone).replace(' ', 'T')}Z`) - ms;
  // The offsets before and after any change on that day.
  const offsets = [offsetAt(wall - dayMs), offsetAt(wall + dayMs)];
  const fitting = offsets.map((offset) => wall - offset).filter((ms) => ms + offsetAt(ms) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : wall - Math.min(...offsets);
}

/** @returns YYYY-MM-DD, so many days later */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);

/** @param time HH:MM */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
