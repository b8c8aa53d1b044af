import { type CallContext, notFound } from '@roster/service-kit';
import type { DeliveryState } from '../domain/delivery';
import type { Dependencies } from './dependencies';

/** A delivery with all that is known of it, and with what it sends. @throws AppError `delivery.not_found` */
export async function getDelivery(
  { deliveries }: Dependencies,
  context: CallContext,
  id: string,
): Promise<DeliveryState & { body: string }> {
  const found = await deliveries.findWhole(context, id);
  if (!found) throw notFound('Delivery');
  return found;
}
