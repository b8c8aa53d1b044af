import type { ProviderResult } from '../provider-client';

/**
 * What Zoom's answer means for what was asked.
 *
 * - `done`: it did it; `body` is what it says of it.
 * - `gone`: there is no such meeting (any more).
 * - `refused`: it will not do it, however often it is asked; `code` where a person can do something about it.
 * - `not_taken`: it surely did not do it, and may do it later.
 * - `unknown`: it may have done it.
 */
export type ZoomVerdict =
  | { is: 'done'; body: Record<string, unknown> }
  | { is: 'gone' }
  | { is: 'refused'; code: 'unknown_host' | 'refused'; reason: string }
  | { is: 'not_taken'; reason: string; retryAfterMs?: number | undefined }
  | { is: 'unknown'; reason: string };

/** Zoom's own codes in its errors (Zoom, "Error definitions"). */
const noSuchUser = new Set([1_001, 1_010, 1_120]);
const noSuchMeeting = new Set([3_001, 3_000]);

/** @param now by which a day's limit ends */
export function judgeZoom(result: ProviderResult, now: Date): ZoomVerdict {
  if (result.kind === 'not_sent') return { is: 'not_taken', reason: result.reason, retryAfterMs: result.retryAfterMs };
  if (result.kind === 'unknown') return { is: 'unknown', reason: result.reason };
  const { status, retryAfterMs } = result;
  const body = isObject(result.body) ? result.body : {};
  if (status >= 200 && status < 300) return { is: 'done', body };
  const code = typeof body.code === 'number' ? body.code : 0;
  const reason = wordsOf(body, status);
  if (status === 429) {
    const isDaily = /daily/i.test(reason);
    return { is: 'not_taken', reason, retryAfterMs: retryAfterMs ?? (isDaily ? untilMidnight(now) : undefined) };
  }
  // A proxy may have given up on a call that went on.
  if (status >= 500) return { is: 'unknown', reason };
  // A person can mend the credentials while there is still time.
  if (status === 401 || status === 403) return { is: 'not_taken', reason };
  if (status === 404 && noSuchMeeting.has(code)) return { is: 'gone' };
  return { is: 'refused', code: noSuchUser.has(code) ? 'unknown_host' : 'refused', reason };
}

/** Zoom counts days by UTC. */
const untilMidnight = (now: Date): number => 86_400_000 - (now.getTime() % 86_400_000);

/** What Zoom says is wrong, also in the words of OAuth. */
function wordsOf(body: Record<string, unknown>, status: number): string {
  const [first] = Array.isArray(body.errors) ? body.errors : [];
  const detail = isObject(first) ? first.message : undefined;
  const words = [body.message, body.reason, detail].filter((text) => typeof text === 'string' && text !== '');
  return words.length > 0 ? words.join(' ').slice(0, 500) : `Zoom answered ${status}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
