import type { notifications } from '@roster/contracts';
import { applyPatch, type CallContext } from '@roster/service-kit';
import { queueOf } from '../domain/new-delivery';
import { changeOf, type WebhookState, withoutReasonIfActive } from '../domain/webhook';
import { type WebhookHeaders, withKnownValues } from '../domain/webhook-headers';
import { offReason } from '../domain/webhook-health';
import { openKeys, withHeaders } from '../store/webhook-keys';
import { checkWebhook, withoutRepeats } from './check-webhook';
import type { Dependencies } from './dependencies';
import { type WholeWebhook, wholeWebhook } from './get-webhook';

const patchable = ['url', 'events', 'isActive', 'description'] as const satisfies (keyof WebhookState)[];

/**
 * Changes a webhook. An empty `events` leaves them alone. Switched off, it gives up what it has not sent; switched on,
 * or sent elsewhere, it starts with a clean record. Answers it whole, as it is read.
 *
 * @throws AppError `webhook.not_found`, `invalid`, `stale`
 */
export async function updateWebhook(
  dependencies: Dependencies,
  context: CallContext,
  request: notifications.UpdateWebhookRequest__Output,
): Promise<WholeWebhook> {
  const { unitOfWork, webhooks, queues, deliveries, clock, secrets } = dependencies;
  const events = request.events.length > 0 ? request.events : undefined;
  const headers = await askedHeaders(dependencies, context, request);
  await checkWebhook(dependencies, { ...request, events, headers });
  const clear = request.clear.filter((field) => field !== 'headers');
  const patch = { ...request, clear, events: events && withoutRepeats(events) };
  const { before, after } = await unitOfWork.run(context, async (tx) => {
    const change = await webhooks.records.update(tx, request.id, request.expectedVersion, (current) => {
      const next = applyPatch(current, patch, patchable, ['url', 'events', 'isActive']);
      const changesHeaders = headers && !isSame(headers, openKeys(secrets, current).headers);
      if (!next && !changesHeaders) return undefined;
      return withoutReasonIfActive(changesHeaders ? withHeaders(secrets, next ?? current, headers) : (next ?? current));
    });
    if (change.changed) tx.emit('webhook.updated', changeOf(change));
    else tx.wrote('webhook', change.after.id, change.after.version);
    return change;
  });
  const queue = queueOf(after.organizationId, after.id);
  const restarted = after.isActive && (!before.isActive || before.url !== after.url);
  if (restarted) await queues.stopsFailing(queue);
  // Should this fail, whoever works on the queue next does the same.
  if (before.isActive && !after.isActive) await deliveries.abandon(queue, clock.now(), offReason);
  return wholeWebhook(dependencies, after);
}

/** The headers as they are to be; undefined where they stay. */
async function askedHeaders(
  { webhooks, secrets }: Dependencies,
  context: CallContext,
  { id, headers, clear }: notifications.UpdateWebhookRequest__Output,
): Promise<WebhookHeaders | undefined> {
  if (clear.includes('headers')) return {};
  if (Object.keys(headers).length === 0) return undefined;
  return withKnownValues(headers, openKeys(secrets, await webhooks.records.get(context, id)).headers);
}

const isSame = (a: WebhookHeaders, b: WebhookHeaders): boolean => {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name]);
};
