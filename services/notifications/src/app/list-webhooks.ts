import type { notifications } from '@roster/contracts';
import { type CallContext, type Found, readPage } from '@roster/service-kit';
import { queueOf } from '../domain/new-delivery';
import type { WebhookState } from '../domain/webhook';
import type { Dependencies } from './dependencies';

/**
 * An organization's webhooks, and since when the receivers of some have failed, by webhook.
 *
 * @throws AppError `invalid` that names the paging field
 */
export async function listWebhooks(
  { webhooks, queues }: Dependencies,
  context: CallContext,
  request: notifications.ListWebhooksRequest__Output,
): Promise<Found<WebhookState> & { failing: Map<string, string> }> {
  const { page, sort } = readPage(request.page, ['createdAt']);
  const filter = request.isActive === undefined ? {} : { isActive: request.isActive };
  const found = await webhooks.records.page(context, filter, sort, page);
  const byQueue = new Map(found.items.map(({ id }) => [queueOf(context.organization.id, id), id]));
  const failing = new Map<string, string>();
  for (const [queue, since] of await queues.failing([...byQueue.keys()])) failing.set(byQueue.get(queue) ?? '', since);
  return { ...found, failing };
}
