import { hash } from 'node:crypto';
import { conflict, unprocessable } from '@roster/service-kit';
import type { IdempotencyStore, KeptAnswer } from './idempotency-store';

/** How long an answer is replayed. */
const keptSeconds = 24 * 3600;
/** Longer than any request may take, so that a running one is never run a second time. */
const leaseSeconds = 60;
const retryAfterSeconds = 1;

/** Refusals that say how things stand; the same request would be refused the same way. All others may be tried again. */
const lastingRefusals = new Set([403, 404, 409, 412, 422]);

const isLasting = (status: number): boolean => (status >= 200 && status < 300) || lastingRefusals.has(status);

/** A request that is to run once. */
export interface OnceRequest {
  /** Who calls: another caller's same key is another key. */
  caller: string;
  key: string;
  method: string;
  /** With its query. */
  url: string;
  ifMatch: string | undefined;
  body: unknown;
}

export interface OnceAnswer {
  answer: KeptAnswer;
  replayed: boolean;
  /** True where only this gateway knew of the key when it ran: another one might have run it, too. */
  alone: boolean;
}

/**
 * Runs a request once (3-edges.md; draft-ietf-httpapi-idempotency-key-header): the first answer is kept for a day and
 * replayed. Errors of ours, and refusals of what the request itself holds, are not kept: it may be tried again.
 *
 * @param work never rejects: refusals are answers too
 * @throws AppError `unprocessable` where the key was used for another request, `conflict` while the first one runs, or where its
 *   answer was too large to be kept
 */
export async function runOnce(
  store: IdempotencyStore,
  request: OnceRequest,
  work: () => Promise<KeptAnswer>,
): Promise<OnceAnswer> {
  // Hashed, so that its length is bounded and nobody's words stand in a shared store.
  const key = hash('sha256', JSON.stringify([request.caller, request.key]), 'base64url');
  const claim = await store.claim(key, fingerprintOf(request), leaseSeconds);
  switch (claim.state) {
    case 'answered':
      return { answer: claim.answer, replayed: true, alone: false };
    case 'done':
      throw conflict(
        'idempotency.answer_not_kept',
        'The request with this Idempotency-Key was carried out; its answer was too large to be kept',
      );
    case 'other':
      throw unprocessable('idempotency.other_request', 'This Idempotency-Key was used for another request');
    case 'running':
      throw conflict('idempotency.running', 'The first request with this Idempotency-Key is still running', {
        retryAfterSeconds,
      });
    case 'claimed':
      return {
        answer: await runClaimed(store, key, claim.token, work),
        replayed: false,
        alone: claim.alone === true,
      };
  }
}

async function runClaimed(
  store: IdempotencyStore,
  key: string,
  token: string,
  work: () => Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  let answer: KeptAnswer;
  try {
    answer = await work();
  } catch (error) {
    await store.release(key, token);
    throw error;
  }
  if (isLasting(answer.status)) await store.keep(key, token, answer, keptSeconds);
  else await store.release(key, token);
  return answer;
}

const fingerprintOf = ({ method, url, ifMatch, body }: OnceRequest): string =>
  hash('sha256', JSON.stringify([method, url, ifMatch ?? null, body ?? null]), 'base64url');
