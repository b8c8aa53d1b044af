import { isEventPattern, type notifications, typesOf } from '@roster/contracts';
import { type CallContext, Check, conflict, invalidField } from '@roster/service-kit';
import { type BackfillWish, mostBackfilled } from '../domain/backfill';
import { backfillJobFor } from '../sending/backfill-job';
import { beginJob } from './begin-job';
import type { Dependencies } from './dependencies';
import { readPeriod } from './read-period';

type Request = notifications.BackfillWebhookRequest__Output;

/**
 * Sends a webhook what the event log holds of a period: what it asks for and has no delivery of yet, also what happened before
 * the webhook was made, under the events' own ids and in their order; what happens meanwhile may come between. Queued after
 * the answer. Asked for again while it is under way, it is the same; asked for later, it finds deliveries of everything.
 *
 * @throws AppError `webhook.not_found`; `webhook.off`; `invalid` that names the field, `from` where it is too many
 */
export async function backfillWebhook(
  dependencies: Dependencies,
  context: CallContext,
  request: Request,
): Promise<notifications.BackfillWebhookResponse> {
  const { webhooks, eventLog, clock } = dependencies;
  const now = clock.now();
  const wish = readWish(request, eventLog.keptSince());
  const webhook = await webhooks.records.get(context, request.id);
  if (!webhook.isActive) throw conflict('webhook.off', 'The webhook is switched off');
  const organizationId = context.organization.id;
  const last = await eventLog.last(organizationId);
  const after = await eventLog.before(organizationId, new Date(wish.from), last);
  const upTo = wish.to === undefined ? last : await eventLog.before(organizationId, new Date(wish.to), last);
  const logged = Math.max(0, upTo - after);
  if (logged > mostBackfilled) {
    throw invalidField('from', `begins a period with more than ${mostBackfilled} events: choose a shorter one`);
  }
  const job = backfillJobFor(organizationId, wish, { at: now.toISOString(), after, upTo });
  const underWay = await beginJob(dependencies, context, job);
  return { logged, at: (underWay ?? now).toISOString(), isRepeat: underWay !== undefined };
}

/** @throws AppError `invalid` that names every bad field */
function readWish(request: Request, keptSince: Date): BackfillWish {
  const check = new Check();
  if (request.from === '') check.add('from', 'is required');
  const { $gte: from = '', $lt: to } = readPeriod(check, { from: request.from || undefined, to: request.to }) ?? {};
  if (from !== '' && new Date(from) <= keptSince) check.add('from', `must be after ${keptSince.toISOString()}`);
  if (to !== undefined && from >= to) check.add('from', 'must be before the end of the period');
  request.events.forEach((event, index) => {
    if (!isEventPattern(event)) check.add(`events[${index}]`, 'is not an event type');
  });
  check.throwIfAny();
  return {
    webhookId: request.id,
    from,
    ...(to === undefined ? {} : { to }),
    ...(request.events.length > 0 ? { types: typesOf(request.events) } : {}),
  };
}
