import { eventTypes } from '@roster/contracts';
import { publicEventTypes } from '../domain/public-events';

/** The event types that a webhook may ask for. */
export function listWebhookEvents(): { type: string; description: string }[] {
  return publicEventTypes.map((type) => ({ type, description: eventTypes[type] }));
}
