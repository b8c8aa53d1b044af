import type { notifications } from '@roster/contracts';
import type { DeliveryState } from '../domain/delivery';
import type { ProviderLink } from '../domain/provider-link';
import type { WebhookState } from '../domain/webhook';

/** A webhook as callers see it: with its secret only where one is given, and of its headers what they are known by. */
export function presentWebhook(
  webhook: WebhookState,
  beside: { secret?: string; failingSince?: string | undefined } = {},
): notifications.Webhook {
  const { id, url, events, isActive, description, createdAt, updatedAt, version } = webhook;
  const { disabledReason, disabledAt, secretRotatedAt, olderSecretsUntil, headerHints: headers = {} } = webhook;
  const shown: notifications.Webhook = { id, url, events, isActive, headers, createdAt, updatedAt, version };
  if (description !== undefined) shown.description = description;
  if (disabledReason !== undefined) shown.disabledReason = disabledReason;
  if (disabledAt !== undefined) shown.disabledAt = disabledAt;
  if (secretRotatedAt !== undefined) shown.secretRotatedAt = secretRotatedAt;
  if (olderSecretsUntil !== undefined) shown.olderSecretsUntil = olderSecretsUntil;
  if (beside.secret !== undefined) shown.secret = beside.secret;
  if (beside.failingSince !== undefined) shown.failingSince = beside.failingSince;
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

/** A delivery with its attempts; what it sends only where one is given. */
export function presentDelivery(delivery: DeliveryState, payload?: string): notifications.Delivery {
  const { id, webhookId, eventId, eventType, status, attempts, nextAttemptAt, createdAt, updatedAt, url } = delivery;
  const { entityId, reason, replayedAt, isTest, attemptCount } = delivery;
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
    isTest,
    attemptCount,
  };
  if (entityId !== undefined) shown.entityId = entityId;
  if (reason !== undefined) shown.reason = reason;
  if (replayedAt !== undefined) shown.replayedAt = replayedAt;
  if (payload !== undefined) shown.payload = payload;
  if (nextAttemptAt !== undefined) shown.nextAttemptAt = nextAttemptAt;
  return shown;
}
