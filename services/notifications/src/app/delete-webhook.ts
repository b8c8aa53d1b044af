import type { CallContext } from '@roster/service-kit';
import { queueOf, testQueueOf } from '../domain/new-delivery';
import { changeOf } from '../domain/webhook';
import { deletedReason } from '../domain/webhook-health';
import type { Dependencies } from './dependencies';

/**
 * Removes a webhook; what it has not been sent is abandoned, its history remains.
 *
 * @throws AppError `webhook.not_found`
 */
export async function deleteWebhook(
  { unitOfWork, webhooks, deliveries, queues, clock }: Dependencies,
  context: CallContext,
  id: string,
): Promise<void> {
  await unitOfWork.run(context, async (tx) => {
    tx.emit('webhook.deleted', changeOf(await webhooks.records.softDelete(tx, id)));
  });
  // Should this fail, or an event come between, whoever works on the queue next finds the webhook gone and does the same.
  const own = [queueOf(context.organization.id, id), testQueueOf(context.organization.id, id)];
  for (const queue of own) await deliveries.abandon(queue, clock.now(), deletedReason);
  await queues.remove(own);
}
