import { type DeliveryStatus, deliveryStatuses, type notifications } from '@roster/contracts';
import { type CallContext, Check, type Found, readPage } from '@roster/service-kit';
import type { DeliveryState } from '../domain/delivery';
import { isPublicEvent } from '../domain/public-events';
import type { DeliveryFilter } from '../store/deliveries';
import type { Dependencies } from './dependencies';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * What became of an organization's deliveries, newest first.
 *
 * @throws AppError `invalid` that names `status`, `eventType`, `from`, `to` or the paging field
 */
export function listDeliveries(
  { deliveries }: Dependencies,
  context: CallContext,
  request: notifications.ListDeliveriesRequest__Output,
): Promise<Found<DeliveryState>> {
  const { page, sort } = readPage(request.page, ['createdAt'], { createdAt: -1 });
  const check = new Check().oneOf('status', request.status, deliveryStatuses);
  if (request.eventType !== undefined && !isPublicEvent(request.eventType))
    check.add('eventType', 'is not an event type');
  const from = readInstant(check, 'from', request.from);
  const to = readInstant(check, 'to', request.to);
  check.throwIfAny();
  const filter: DeliveryFilter = {};
  if (request.webhookId !== undefined) filter.webhookId = request.webhookId;
  if (request.status !== undefined) filter.status = request.status as DeliveryStatus;
  if (request.eventType !== undefined) filter.eventType = request.eventType;
  if (from !== undefined) filter.from = from;
  if (to !== undefined) filter.to = to;
  return deliveries.page(context, filter, sort, page);
}

/** An instant as it is stored, so that text compares as time does. */
function readInstant(check: Check, field: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const ms = instant.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(ms)) return new Date(ms).toISOString();
  check.add(field, 'must be an instant, RFC 3339');
  return undefined;
}
