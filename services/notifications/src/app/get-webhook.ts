import type { CallContext } from '@roster/service-kit';
import { queueOf } from '../domain/new-delivery';
import type { WebhookState } from '../domain/webhook';
import type { Dependencies } from './dependencies';

/**
 * A webhook with its secret, and since when its receiver fails (seed 1, "GET /webhooks/:id").
 *
 * @throws AppError `webhook.not_found`
 */
export async function getWebhook(dependencies: Dependencies, context: CallContext, id: string): Promise<WholeWebhook> {
  return wholeWebhook(dependencies, await dependencies.webhooks.records.get(context, id));
}

/** A webhook as it is read one by one. */
export interface WholeWebhook {
  webhook: WebhookState;
  secret: string;
  failingSince: string | undefined;
}

export async function wholeWebhook(
  { queues, secrets }: Pick<Dependencies, 'queues' | 'secrets'>,
  webhook: WebhookState,
): Promise<WholeWebhook> {
  const queue = queueOf(webhook.organizationId, webhook.id);
  const failingSince = (await queues.failing([queue])).get(queue);
  return { webhook, secret: secrets.open(webhook.sealedSecret), failingSince };
}
