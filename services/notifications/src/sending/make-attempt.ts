import { type Clock, count, currentTraceparent, record, type SecretBox, traceCaused } from '@roster/service-kit';
import { judge, type Outcome, recordOf, type Verdict } from '../domain/delivery';
import type { Outgoing } from '../domain/new-delivery';
import { signedHeaders } from '../domain/signature';
import type { WebhookState } from '../domain/webhook';
import { signingSecrets } from '../domain/webhook-secrets';
import type { DeliveryStore } from '../store/deliveries';
import { openKeys, type WebhookKeys } from '../store/webhook-keys';
import type { AttemptNotices } from './attempt-notices';
import type { Sender } from './sender';

export interface AttemptParts {
  deliveries: DeliveryStore;
  sender: Sender;
  secrets: SecretBox;
  notices: AttemptNotices;
  clock: Clock;
  /** 0 to 1. */
  random: () => number;
}

/**
 * Sends a delivery once, and records what came of it; in the trace of what caused it, however long ago that was.
 *
 * @param stop cuts the attempt, which then does not count
 */
export function makeAttempt(
  parts: AttemptParts,
  webhook: WebhookState,
  delivery: Outgoing,
  stop: AbortSignal,
): Promise<Verdict> {
  const attributes = {
    'http.request.method': 'POST',
    'roster.event.type': delivery.eventType,
    'roster.webhook.id': webhook.id,
    'roster.webhook.attempt': delivery.attemptCount + 1,
  };
  return traceCaused({ name: 'POST webhook', kind: 'client', attributes }, [delivery.traceparent], (span) =>
    attempt(parts, webhook, delivery, stop, (status) => span?.setAttribute('http.response.status_code', status)),
  );
}

async function attempt(
  parts: AttemptParts,
  webhook: WebhookState,
  delivery: Outgoing,
  stop: AbortSignal,
  onStatus: (statusCode: number) => void,
): Promise<Verdict> {
  const at = parts.clock.now();
  const started = performance.now();
  const outcome = await send(parts, webhook, delivery, at, stop);
  if (outcome.kind === 'answered') onStatus(outcome.statusCode);
  const number = delivery.attemptCount + 1;
  const durationMs = Math.round(performance.now() - started);
  const verdict = judge(delivery, outcome, delivery.tries + 1, parts.clock.now(), parts.random());
  measure(delivery, verdict, durationMs, parts.clock.now());
  const { status, nextAttemptAt } = verdict;
  await parts.deliveries.record(delivery, recordOf(number, at, durationMs, outcome), {
    status,
    url: webhook.url,
    ...(nextAttemptAt === undefined ? {} : { nextAttemptAt }),
  });
  parts.notices.announce(delivery.id);
  return verdict;
}

const outcomes = { succeeded: 'delivered', pending: 'retry', exhausted: 'exhausted', abandoned: 'exhausted' } as const;

function measure(delivery: Outgoing, verdict: Verdict, durationMs: number, now: Date): void {
  const outcome = verdict.webhook === 'gone' ? 'gone' : outcomes[verdict.status];
  count('roster.webhook.attempts', { outcome });
  record('roster.webhook.attempt.duration', durationMs / 1_000, { outcome });
  if (outcome !== 'delivered') return;
  record('roster.webhook.delivery_age', Math.max(0, now.getTime() - Date.parse(delivery.createdAt)) / 1_000, {});
}

function send(
  { secrets, sender }: AttemptParts,
  webhook: WebhookState,
  delivery: Outgoing,
  at: Date,
  stop: AbortSignal,
): Promise<Outcome> {
  let keys: WebhookKeys;
  try {
    keys = openKeys(secrets, webhook);
  } catch {
    // Sealed with a key that this process does not have; nothing may go out unsigned.
    return Promise.resolve({ kind: 'failed', error: 'The signing secret cannot be read' });
  }
  const message = { id: delivery.eventId, type: delivery.eventType, body: delivery.body, at };
  // A receiver that traces as well can go on with ours; the ids in it say nothing of anybody.
  const traceparent = currentTraceparent();
  const signed = signedHeaders(message, signingSecrets(keys.secret, keys.older, at));
  const headers = { ...keys.headers, ...signed, ...(traceparent ? { traceparent } : {}) };
  return sender.post(webhook.url, headers, delivery.body, stop);
}
