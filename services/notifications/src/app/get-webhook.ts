import type { CallContext } from '@roster/service-kit';
import type { WebhookState } from '../domain/webhook';
import type { Dependencies } from './dependencies';

/**
 * A webhook with its secret (seed 1, "GET /webhooks/:id").
 *
 * @throws AppError `webhook.not_found`
 */
export async function getWebhook(
  { webhooks, secrets }: Dependencies,
  context: CallContext,
  id: string,
): Promise<{ webhook: WebhookState; secret: string }> {
  const webhook = await webhooks.records.get(context, id);
  return { webhook, secret: secrets.open(webhook.sealedSecret) };
}
