import type { DeliveryStatus } from '@roster/contracts';
import { parseRetryAfter, waitAfterFailure } from './retry-schedule';

/** One attempt, as it is kept and shown. */
export interface Attempt {
  /** From 1. */
  number: number;
  at: string;
  durationMs: number;
  /** Absent where no answer came. */
  statusCode?: number;
  error?: string;
  /** The first 1 KiB. */
  responseBody?: string;
}

/** One event on its way to one webhook. */
export interface DeliveryState {
  /** `<webhookId>:<eventId>`, so that a redelivered event makes no second one. */
  id: string;
  organizationId: string;
  webhookId: string;
  eventId: string;
  eventType: string;
  /** Of the entity that the event is about; absent for tests. */
  entityId?: string;
  status: DeliveryStatus;
  /** Why it was abandoned. */
  reason?: string;
  /** Of the latest attempt; of the webhook at the time where there was none yet. */
  url: string;
  /** Somebody asked for it: tried once, whether the webhook is on or not. */
  isTest: boolean;
  /** The latest ones (`keptAttempts`). */
  attempts: Attempt[];
  /** How many there were. */
  attemptCount: number;
  nextAttemptAt?: string;
  /** When a person last had it sent once more. */
  replayedAt?: string;
  createdAt: string;
  updatedAt: string;
}

/** How many attempts are kept of a delivery; one has ten, and ten more each time it is replayed. */
export const keptAttempts = 30;

/** What came of sending: an answer, or why there was none. */
export type Outcome =
  | { kind: 'answered'; statusCode: number; body: string; retryAfter?: string }
  | { kind: 'failed'; error: string };

/** What an attempt means for its delivery and for its webhook. */
export interface Verdict {
  status: DeliveryStatus;
  /** Only while `pending`. */
  nextAttemptAt?: string;
  /** `gone`: the receiver wants nothing any more (410). */
  webhook: 'works' | 'fails' | 'gone';
  /** The receiver asked for quiet: nothing is sent to it before. */
  quietUntil?: Date;
}

/** A receiver that asks for quiet gets it for at most this long; its single delivery may wait longer. */
const longestQuietMs = 3_600_000;

/**
 * Judges an attempt: 2xx is success, 410 ends the webhook, all else (redirects too) is failure.
 *
 * @param attempts how many this delivery has had since it was queued or last replayed, this one included
 * @param random 0 to 1, for the jitter
 */
export function judge(
  delivery: Pick<DeliveryState, 'isTest'>,
  outcome: Outcome,
  attempts: number,
  now: Date,
  random: number,
): Verdict {
  if (outcome.kind === 'answered' && outcome.statusCode >= 200 && outcome.statusCode < 300) {
    return { status: 'succeeded', webhook: 'works' };
  }
  if (outcome.kind === 'answered' && outcome.statusCode === 410) return { status: 'exhausted', webhook: 'gone' };
  const retryAfterMs = outcome.kind === 'answered' ? parseRetryAfter(outcome.retryAfter, now) : undefined;
  const waitMs = delivery.isTest ? undefined : waitAfterFailure(attempts, retryAfterMs, random);
  const verdict: Verdict = { status: waitMs === undefined ? 'exhausted' : 'pending', webhook: 'fails' };
  if (waitMs !== undefined) verdict.nextAttemptAt = new Date(now.getTime() + waitMs).toISOString();
  if (retryAfterMs && asksForQuiet(outcome)) {
    verdict.quietUntil = new Date(now.getTime() + Math.min(retryAfterMs, longestQuietMs));
  }
  return verdict;
}

/** Where `Retry-After` is about the receiver and not about one request (RFC 6585, 4; RFC 9110, 15.6.4). */
const asksForQuiet = (outcome: Outcome): boolean =>
  outcome.kind === 'answered' && (outcome.statusCode === 429 || outcome.statusCode === 503);

/** The attempt as it is recorded. */
export function recordOf(number: number, at: Date, durationMs: number, outcome: Outcome): Attempt {
  const facts = { number, at: at.toISOString(), durationMs };
  if (outcome.kind === 'failed') return { ...facts, error: outcome.error };
  const { statusCode, body } = outcome;
  const attempt: Attempt = { ...facts, statusCode, responseBody: body };
  if (statusCode >= 300 && statusCode < 400) attempt.error = 'Redirects are not followed';
  return attempt;
}
