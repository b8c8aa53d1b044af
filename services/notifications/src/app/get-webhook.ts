import type { CallContext } from '@roster/service-kit';
import { queueOf } from '../domain/new-delivery';
import type { WebhookState } from '../domain/webhook';
import type { Dependencies } from './dependencies';

/**
 * A webhook with its secret, and since when its receiver fails (seed 1, "GET /webhooks/:id").
 *
 * @throws AppError `webhook.not_found`
 */
export async function getWebhook(
  { webhooks, queues, secrets }: Dependencies,
  context: CallContext,
  id: string,
): Promise<{ webhook: WebhookState; secret: string; failingSince: string | undefined }> {
  const webhook = await webhooks.records.get(context, id);
  const queue = queueOf(webhook.organizationId, id);
  const failingSince = (await queues.failing([queue])).get(queue);
  return { webhook, secret: secrets.open(webhook.sealedSecret), failingSince };
}
