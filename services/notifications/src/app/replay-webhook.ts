import type { DeliveryStatus, notifications } from '@roster/contracts';
import { type CallContext, Check, conflict, invalidField, newOrderedId } from '@roster/service-kit';
import { isEventPattern, typesOf } from '../domain/public-events';
import { endedStatuses, givenUpStatuses, mostReplayed, type ReplayWish } from '../domain/replay';
import { filterOf, replayJobFor } from '../sending/replay-job';
import { beginJob } from './begin-job';
import type { Dependencies } from './dependencies';
import { readPeriod } from './read-period';

type Request = notifications.ReplayWebhookRequest__Output;

/**
 * Sends a webhook's deliveries of a period once more, under the same ids and in the order of their events. They are
 * queued after the answer. Asked for again while it is under way, it is the same replay.
 *
 * @throws AppError `webhook.not_found`; `webhook.off`; `invalid` that names the field, `from` where it is too many
 */
export async function replayWebhook(
  dependencies: Dependencies,
  context: CallContext,
  request: Request,
): Promise<notifications.ReplayWebhookResponse> {
  const { webhooks, deliveries, clock } = dependencies;
  const now = clock.now();
  const wish = readWish(request);
  const webhook = await webhooks.records.get(context, request.id);
  if (!webhook.isActive) throw conflict('webhook.off', 'The webhook is switched off');
  const organizationId = context.organization.id;
  const matched = await deliveries.countToReplay(organizationId, filterOf(wish, now.toISOString()), mostReplayed + 1);
  if (matched > mostReplayed) {
    throw invalidField('from', `begins a period with more than ${mostReplayed} deliveries: choose a shorter one`);
  }
  const job = replayJobFor(organizationId, wish, { id: newOrderedId(now.getTime()), at: now.toISOString() });
  const underWay = await beginJob(dependencies, context, job);
  return { matched, at: (underWay ?? now).toISOString(), isRepeat: underWay !== undefined };
}

/** @throws AppError `invalid` that names every bad field */
function readWish(request: Request): ReplayWish {
  const check = new Check();
  if (request.from === '') check.add('from', 'is required');
  const period = readPeriod(check, { from: request.from || undefined, to: request.to });
  request.events.forEach((event, index) => {
    if (!isEventPattern(event)) check.add(`events[${index}]`, 'is not an event type');
  });
  request.statuses.forEach((status, index) => {
    check.oneOf(`statuses[${index}]`, status, endedStatuses);
  });
  const { $gte: from = '', $lt: to } = period ?? {};
  if (to !== undefined && from >= to) check.add('from', 'must be before the end of the period');
  check.throwIfAny();
  return {
    webhookId: request.id,
    from,
    ...(to === undefined ? {} : { to }),
    ...(request.events.length > 0 ? { types: typesOf(request.events) } : {}),
    statuses: request.statuses.length > 0 ? (request.statuses as DeliveryStatus[]) : [...givenUpStatuses],
  };
}
