import type { notifications } from '@roster/contracts';
import type { DeliveryState } from '../domain/delivery';
import type { ProviderLink } from '../domain/provider-link';
import type { WebhookState } from '../domain/webhook';

/** A webhook as callers see it: with its secret only where one is given. */
export function presentWebhook(webhook: WebhookState, secret?: string): notifications.Webhook {
  const { id, url, events, isActive, description, disabledReason, createdAt, updatedAt, version } = webhook;
  const shown: notifications.Webhook = { id, url, events, isActive, createdAt, updatedAt, version };
  if (description !== undefined) shown.description = description;
  if (disabledReason !== undefined) shown.disabledReason = disabledReason;
  if (secret !== undefined) shown.secret = secret;
  return shown;
}

/** A link to a provider; of its secrets only what a person knows them by. */
export function presentIntegration(link: ProviderLink): notifications.Integration {
  const { provider, isActive, settings, hints, checkedAt, checkFailure, createdAt, updatedAt, version } = link;
  const shown: notifications.Integration = {
    provider,
    isActive,
    settings,
    secretHints: hints,
    createdAt,
    updatedAt,
    version,
  };
  if (checkedAt !== undefined) shown.checkedAt = checkedAt;
  if (checkFailure !== undefined) shown.checkFailure = checkFailure;
  return shown;
}

/** A delivery with its attempts; what it is sent with stays inside. */
export function presentDelivery(delivery: DeliveryState): notifications.Delivery {
  const { id, webhookId, eventId, eventType, status, attempts, nextAttemptAt, createdAt, updatedAt, url } = delivery;
  const shown: notifications.Delivery = {
    id,
    webhookId,
    eventId,
    eventType,
    status,
    attempts,
    createdAt,
    updatedAt,
    url,
  };
  if (nextAttemptAt !== undefined) shown.nextAttemptAt = nextAttemptAt;
  return shown;
}
