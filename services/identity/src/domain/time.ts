const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** An instant (RFC 3339) as it is kept: UTC with milliseconds, so that instants compare as text. */
export function readInstant(text: string): string | undefined {
  const at = instant.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at) || !existsInCalendar(text)) return undefined;
  return new Date(at).toISOString();
}

/**
 * The first and the last instant of a day, or the one instant that is given.
 *
 * @returns undefined where the text is neither
 */
export function readSpan(text: string, timeZone: string): { from: string; to: string } | undefined {
  if (!day.test(text)) {
    const at = readInstant(text);
    return at === undefined ? undefined : { from: at, to: at };
  }
  if (!existsInCalendar(text)) return undefined;
  const start = startOfDay(text, timeZone);
  const next = new Date(Date.parse(`${text}T00:00:00Z`) + 24 * 3600_000).toISOString().slice(0, 10);
  return {
    from: new Date(start).toISOString(),
    to: new Date(startOfDay(next, timeZone) - 1).toISOString(),
  };
}

/** JavaScript takes 31 February for 2 March. */
function existsInCalendar(text: string): boolean {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
}

/** Where clocks jump over midnight the day begins after the jump; where midnight comes twice, at the first one. */
function startOfDay(text: string, timeZone: string): number {
  const midnight = Date.parse(`${text}T00:00:00Z`);
  const first = midnight - offsetAt(midnight, timeZone);
  const second = midnight - offsetAt(first, timeZone);
  const onThatDay = [first, second].filter((at) => localTime(at, timeZone).startsWith(text));
  return onThatDay.length > 0 ? Math.min(...onThatDay) : Math.max(first, second);
}

const offsetAt = (at: number, timeZone: string): number => Date.parse(`${localTime(at, timeZone)}Z`) - at;

/** `2024-03-29T02:00:00`. The Swedish write it that way. */
const localTime = (at: number, timeZone: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone, hourCycle: 'h23' }).replace(' ', 'T');
