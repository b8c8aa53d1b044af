const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long after a failed attempt the next one follows: some three days in all, as Standard Webhooks proposes. */
const delaysMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

/** The first attempt and one for each delay. */
export const maxAttempts = delaysMs.length + 1;

/** No receiver can put off its next attempt for longer than this. */
const longestRetryAfterMs = 24 * hour;

/**
 * How long to wait after a failed attempt; undefined where it was the last.
 *
 * @param attempts how many were made, this one included
 * @param retryAfterMs what the receiver asked for: never less than that, and never sooner than the schedule
 * @param random 0 to 1: spreads the wait by a tenth either way, so that what failed together does not return together
 */
export function waitAfterFailure(
  attempts: number,
  retryAfterMs: number | undefined,
  random: number,
): number | undefined {
  const delay = delaysMs[attempts - 1];
  if (delay === undefined) return undefined;
  return Math.max(Math.round(delay * (0.9 + 0.2 * random)), retryAfterMs ?? 0);
}

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds or an HTTP date; or an instant as Zoom writes it (RFC 3339, UTC).
 *
 * @returns milliseconds from `now`, at most a day; undefined where it cannot be read
 */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * second, longestRetryAfterMs);
  // Date.parse would read many things as dates; an HTTP date begins with the day of the week.
  if (!/^((Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\d{4}-\d\d-\d\dT[\d:.]+Z$)/.test(text)) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return undefined;
  return Math.min(Math.max(at - now.getTime(), 0), longestRetryAfterMs);
}
