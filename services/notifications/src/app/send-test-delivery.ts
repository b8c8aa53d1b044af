import type { notifications } from '@roster/contracts';
import { type CallContext, currentTraceparent, invalidField, newOrderedId, notFound } from '@roster/service-kit';
import type { DeliveryState } from '../domain/delivery';
import { newDelivery } from '../domain/new-delivery';
import { firstAskedFor, isPublicEvent } from '../domain/public-events';
import { samplePayload } from '../domain/sample-events';
import type { Dependencies } from './dependencies';

/** How long the caller waits for the attempt; the delivery goes on without. */
const patienceMs = 5_000;
/** How often to look for the attempt of another replica. */
const lookMs = 250;

/**
 * Queues a sample payload, signed and sent as a real one, and waits a moment for its attempt. It is tried once, and
 * whether the webhook is on or not: people test before they switch it on.
 *
 * @throws AppError `webhook.not_found`; `invalid` where `event` is no event type
 */
export async function sendTestDelivery(
  dependencies: Dependencies,
  context: CallContext,
  request: notifications.SendTestDeliveryRequest__Output,
): Promise<DeliveryState> {
  const { webhooks, deliveries, queues, clock, wake } = dependencies;
  if (request.event !== undefined && !isPublicEvent(request.event)) throw invalidField('event', 'is not an event type');
  const webhook = await webhooks.records.get(context, request.id);
  const now = clock.now();
  const type = request.event ?? firstAskedFor(webhook.events);
  const event = {
    id: newOrderedId(now.getTime()),
    type,
    body: samplePayload(type, webhook.organizationId, now),
    traceparent: currentTraceparent(),
  };
  const delivery = newDelivery(webhook, event, 'test', now);
  await deliveries.add([delivery]);
  await queues.added([delivery], now);
  wake();
  return firstAttemptOf(dependencies, context, delivery.id);
}

async function firstAttemptOf(
  { deliveries, notices }: Dependencies,
  context: CallContext,
  id: string,
): Promise<DeliveryState> {
  // The caller's patience is real time, whatever the clock of decisions says.
  const until = Math.min(Date.now() + patienceMs, context.deadline - lookMs);
  for (;;) {
    // Begun before the look, so that an attempt between the two is not missed.
    const attempted = notices.wait(id, lookMs);
    const found = await deliveries.find(context, id);
    if (!found) throw notFound('Delivery');
    if (found.attempts.length > 0 || found.status !== 'pending' || Date.now() >= until) return found;
    await attempted;
  }
}
