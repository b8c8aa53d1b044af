import type { DeliveryState } from './delivery';

/** What a delivery needs to be sent, beside what is shown of it. */
export interface Outgoing extends DeliveryState {
  /** The endpoint's queue that it stands in. */
  queue: string;
  /** JSON, the same bytes at every attempt. */
  body: string;
  /** How many attempts there were since it was queued or last replayed: where it stands in the schedule. */
  tries: number;
  /** What caused it, for traces. */
  traceparent?: string | undefined;
}

/** Which queue a webhook's deliveries stand in. Tests have their own: they wait behind nothing. */
export const queueOf = (organizationId: string, webhookId: string): string => `${organizationId}/${webhookId}`;
export const testQueueOf = (organizationId: string, webhookId: string): string =>
  `${queueOf(organizationId, webhookId)}#test`;

/** A delivery that is due at once. Its id is made of webhook and event: a second one for the same two is the same. */
export function newDelivery(
  webhook: { id: string; organizationId: string; url: string },
  event: { id: string; type: string; body: string; entityId?: string; traceparent?: string | undefined },
  kind: 'event' | 'test',
  now: Date,
): Outgoing {
  const { organizationId, id: webhookId, url } = webhook;
  const at = now.toISOString();
  const isTest = kind === 'test';
  return {
    id: `${webhookId}:${event.id}`,
    organizationId,
    webhookId,
    eventId: event.id,
    eventType: event.type,
    status: 'pending',
    url,
    isTest,
    attempts: [],
    attemptCount: 0,
    tries: 0,
    nextAttemptAt: at,
    createdAt: at,
    updatedAt: at,
    queue: (isTest ? testQueueOf : queueOf)(organizationId, webhookId),
    body: event.body,
    ...(event.entityId === undefined ? {} : { entityId: event.entityId }),
    ...(event.traceparent ? { traceparent: event.traceparent } : {}),
  };
}
