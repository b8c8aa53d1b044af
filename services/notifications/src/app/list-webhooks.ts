import type { notifications } from '@roster/contracts';
import { type CallContext, type Found, readPage } from '@roster/service-kit';
import type { WebhookState } from '../domain/webhook';
import type { Dependencies } from './dependencies';

/** @throws AppError `invalid` that names the paging field */
export function listWebhooks(
  { webhooks }: Dependencies,
  context: CallContext,
  request: notifications.ListWebhooksRequest__Output,
): Promise<Found<WebhookState>> {
  const { page, sort } = readPage(request.page, ['createdAt']);
  const filter = request.isActive === undefined ? {} : { isActive: request.isActive };
  return webhooks.records.page(context, filter, sort, page);
}
