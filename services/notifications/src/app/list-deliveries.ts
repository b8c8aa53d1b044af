import { type DeliveryStatus, deliveryStatuses, type notifications } from '@roster/contracts';
import { type CallContext, Check, type Found, readPage } from '@roster/service-kit';
import type { DeliveryState } from '../domain/delivery';
import { isEventPattern, isPublicEvent, typesOf } from '../domain/public-events';
import type { DeliveryFilter } from '../store/deliveries';
import type { Dependencies } from './dependencies';
import { readPeriod } from './read-period';

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
  const { eventType, eventId, entityId } = request;
  if (eventType !== undefined && !isEventPattern(eventType)) check.add('eventType', 'is not an event type');
  const createdAt = readPeriod(check, request);
  check.throwIfAny();
  const filter: DeliveryFilter = {};
  if (request.webhookId !== undefined) filter.webhookId = request.webhookId;
  if (request.status !== undefined) filter.status = request.status as DeliveryStatus;
  if (eventType !== undefined) filter.eventType = isPublicEvent(eventType) ? eventType : { $in: typesOf([eventType]) };
  if (eventId !== undefined) filter.eventId = eventId;
  if (entityId !== undefined) filter.entityId = entityId;
  if (createdAt !== undefined) filter.createdAt = createdAt;
  return deliveries.page(context, filter, sort, page);
}
