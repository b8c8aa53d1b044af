import type { notifications } from '@roster/contracts';
import { type CallContext, invalidField, newOrderedId } from '@roster/service-kit';
import type { DeliveryState } from '../domain/delivery';
import { queueOf } from '../domain/new-delivery';
import type { Dependencies } from './dependencies';

type Skipped = { id: string; reason: 'not_found' | 'test' | 'webhook_off' };

const mostIds = 100;

/**
 * Sends deliveries once more, under the same ids and in the order of their events, whatever became of them. One that is
 * on its way stays so, so that a call that is repeated sends nothing twice.
 *
 * @returns those that are on their way now, and why the others are not
 * @throws AppError `invalid` that names `ids`
 */
export async function replayDeliveries(
  { webhooks, deliveries, queues, clock, wake }: Dependencies,
  context: CallContext,
  request: notifications.ReplayDeliveriesRequest__Output,
): Promise<{ deliveries: DeliveryState[]; skipped: Skipped[] }> {
  const ids = [...new Set(request.ids)];
  if (ids.length === 0) throw invalidField('ids', 'is required');
  if (ids.length > mostIds) throw invalidField('ids', `must have at most ${mostIds} entries`);
  const organizationId = context.organization.id;
  const known = new Map((await deliveries.findAll(organizationId, ids)).map((one) => [one.id, one]));
  const hooks = [...new Set([...known.values()].map(({ webhookId }) => webhookId))];
  const on = new Set((await webhooks.activeAmong(context, hooks)).map(({ id }) => id));
  const reasonOf = (id: string): Skipped['reason'] | undefined => {
    const found = known.get(id);
    if (!found) return 'not_found';
    if (found.isTest) return 'test';
    return on.has(found.webhookId) ? undefined : 'webhook_off';
  };
  const skipped = ids.flatMap((id) => {
    const reason = reasonOf(id);
    return reason === undefined ? [] : [{ id, reason }];
  });
  const wanted = ids.filter((id) => reasonOf(id) === undefined);
  if (wanted.length === 0) return { deliveries: [], skipped };
  const now = clock.now();
  await deliveries.replay(organizationId, wanted, { id: newOrderedId(now.getTime()), at: now.toISOString() });
  // Told whether anything changed or not: an earlier call may have died before it did.
  const queued = [...on].map((webhookId) => ({
    queue: queueOf(organizationId, webhookId),
    organizationId,
    webhookId,
    isTest: false,
  }));
  await queues.added(queued, now);
  wake();
  const after = new Map((await deliveries.findAll(organizationId, wanted)).map((one) => [one.id, one]));
  return { deliveries: wanted.flatMap((id) => after.get(id) ?? []), skipped };
}
