import type { Clock, SecretBox } from '@roster/service-kit';
import { judge, type Outcome, recordOf, type Verdict } from '../domain/delivery';
import type { Outgoing } from '../domain/new-delivery';
import { signedHeaders } from '../domain/signature';
import type { WebhookState } from '../domain/webhook';
import type { DeliveryStore } from '../store/deliveries';
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
 * Sends a delivery once, and records what came of it.
 *
 * @param stop cuts the attempt, which then does not count
 */
export async function makeAttempt(
  parts: AttemptParts,
  webhook: WebhookState,
  delivery: Outgoing,
  stop: AbortSignal,
): Promise<Verdict> {
  const at = parts.clock.now();
  const started = performance.now();
  const outcome = await send(parts, webhook, delivery, at, stop);
  const number = delivery.attempts.length + 1;
  const attempt = recordOf(number, at, Math.round(performance.now() - started), outcome);
  const verdict = judge(delivery, outcome, number, parts.clock.now(), parts.random());
  const { status, nextAttemptAt } = verdict;
  await parts.deliveries.record(delivery, attempt, {
    status,
    url: webhook.url,
    ...(nextAttemptAt === undefined ? {} : { nextAttemptAt }),
  });
  parts.notices.announce(delivery.id);
  return verdict;
}

function send(
  { secrets, sender }: AttemptParts,
  webhook: WebhookState,
  delivery: Outgoing,
  at: Date,
  stop: AbortSignal,
): Promise<Outcome> {
  let secret: string;
  try {
    secret = secrets.open(webhook.sealedSecret);
  } catch {
    // Sealed with a key that this process does not have; nothing may go out unsigned.
    return Promise.resolve({ kind: 'failed', error: 'The signing secret cannot be read' });
  }
  const message = { id: delivery.eventId, type: delivery.eventType, body: delivery.body, at };
  return sender.post(webhook.url, signedHeaders(message, [secret]), delivery.body, stop);
}
