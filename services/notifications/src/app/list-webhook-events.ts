import { eventTypes, publicEventTypes } from '@roster/contracts';

/** The event types that a webhook may ask for. */
export function listWebhookEvents(): { type: string; description: string }[] {
  return publicEventTypes.map((type) => ({ type, description: eventTypes[type] }));
}
