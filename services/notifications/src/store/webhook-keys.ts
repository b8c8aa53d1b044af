import type { SecretBox } from '@roster/service-kit';
import type { WebhookState } from '../domain/webhook';
import { headerHints, type WebhookHeaders } from '../domain/webhook-headers';
import { lastEndOf, type OlderSecret } from '../domain/webhook-secrets';

/** What of a webhook is stored encrypted, opened. */
export interface WebhookKeys {
  secret: string;
  /** That it replaced, the latest first; some may have ended. */
  older: OlderSecret[];
  headers: WebhookHeaders;
}

/** @throws where they were sealed with a key that this process does not have */
export function openKeys(
  secrets: SecretBox,
  webhook: Pick<WebhookState, 'sealedSecret' | 'sealedOlderSecrets' | 'sealedHeaders'>,
): WebhookKeys {
  const { sealedOlderSecrets, sealedHeaders } = webhook;
  return {
    secret: secrets.open(webhook.sealedSecret),
    older: sealedOlderSecrets === undefined ? [] : (JSON.parse(secrets.open(sealedOlderSecrets)) as OlderSecret[]),
    headers: sealedHeaders === undefined ? {} : (JSON.parse(secrets.open(sealedHeaders)) as WebhookHeaders),
  };
}

/** The webhook with other older secrets. */
export function withOlderSecrets(secrets: SecretBox, webhook: WebhookState, older: OlderSecret[]): WebhookState {
  const { sealedOlderSecrets: _sealed, olderSecretsUntil: _until, ...rest } = webhook;
  const olderSecretsUntil = lastEndOf(older);
  if (olderSecretsUntil === undefined) return rest;
  return { ...rest, sealedOlderSecrets: secrets.seal(JSON.stringify(older)), olderSecretsUntil };
}

/** The webhook with other headers, and none where there are none. */
export function withHeaders(secrets: SecretBox, webhook: WebhookState, headers: WebhookHeaders): WebhookState {
  const { sealedHeaders: _sealed, headerHints: _hints, ...rest } = webhook;
  return { ...rest, ...sealHeaders(secrets, headers) };
}

/** Headers as they are stored. */
export function sealHeaders(
  secrets: SecretBox,
  headers: WebhookHeaders,
): Pick<WebhookState, 'sealedHeaders' | 'headerHints'> {
  if (Object.keys(headers).length === 0) return {};
  return { sealedHeaders: secrets.seal(JSON.stringify(headers)), headerHints: headerHints(headers) };
}
