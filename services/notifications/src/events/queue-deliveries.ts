import type { DomainEvent } from '@roster/contracts';
import { type Clock, type Consumer, traceparentFor } from '@roster/service-kit';
import { newDelivery, type Outgoing } from '../domain/new-delivery';
import { isNews, payloadOf } from '../domain/payload';
import { asksFor, isPublicEvent } from '../domain/public-events';
import type { DeliveryStore } from '../store/deliveries';
import type { EndpointQueues } from '../store/endpoint-queues';
import type { Listener, WebhookStore } from '../store/webhooks';

export interface QueueDeliveriesParts {
  webhooks: WebhookStore;
  deliveries: DeliveryStore;
  queues: EndpointQueues;
  clock: Clock;
  /** There is something to send. */
  wake: () => void;
}

/**
 * Queues one delivery for each event and each active webhook that asks for it. Safe to repeat: a delivery's key is made
 * of the webhook and the event, and the queues are told last, whatever was there before.
 */
export function queueDeliveries(parts: QueueDeliveriesParts): Consumer {
  return {
    name: 'queue deliveries',
    topics: ['roster.catalog', 'roster.scheduling', 'roster.enrollment', 'roster.billing', 'roster.notifications'],
    wants: isPublicEvent,
    handle: async (events) => {
      const now = parts.clock.now();
      const listeners = await parts.webhooks.activeOf([...new Set(events.map((event) => event.organizationid))]);
      const due = events.flatMap((event) => deliveriesOf(event, listeners, now));
      if (due.length === 0) return;
      await parts.deliveries.add(due);
      await parts.queues.added(due, now);
      parts.wake();
    },
  };
}

function deliveriesOf(event: DomainEvent, listeners: readonly Listener[], now: Date): Outgoing[] {
  const interested = listeners.filter(
    (webhook) =>
      webhook.organizationId === event.organizationid &&
      asksFor(webhook.events, event.type) &&
      // Nobody is told of their own end: a webhook that was switched on again at once would be.
      webhook.id !== event.subject &&
      isNews(event, webhook, now),
  );
  if (interested.length === 0) return [];
  const body = payloadOf(event);
  const told = { id: event.id, type: event.type, entityId: event.subject, body, traceparent: traceparentFor(event) };
  return interested.map((webhook) => newDelivery(webhook, told, 'event', now));
}
