import { asAppError, blankScope, type Logger, systemContext, type UnitOfWork } from '@roster/service-kit';
import type { Verdict } from '../domain/delivery';
import { type Outgoing, queueOf } from '../domain/new-delivery';
import { changeOf, type WebhookState } from '../domain/webhook';
import { deletedReason, failingReason, goneReason, hasFailedTooLong, offReason } from '../domain/webhook-health';
import type { ClaimedQueue, EndpointQueues } from '../store/endpoint-queues';
import type { WebhookStore } from '../store/webhooks';
import { type AttemptParts, makeAttempt } from './make-attempt';

export interface WorkParts extends AttemptParts {
  webhooks: WebhookStore;
  queues: EndpointQueues;
  unitOfWork: UnitOfWork;
  log: Logger;
}

/** After so many deliveries, or this long, other endpoints have their turn. */
const maxDeliveries = 20;
const maxTurnMs = 5_000;
/** Nothing is begun that might end after the lease: an attempt's time-out, and some. */
const lastStartMs = 20_000;
const afterErrorMs = 5_000;

/**
 * Sends what is due in a queue that was claimed, one delivery after the other, and gives the queue back. The webhook is
 * read again for each, so that a change counts from the next attempt on; what is due is read once, for nobody else sends
 * it or adds before it.
 */
export async function workOff(parts: WorkParts, queue: ClaimedQueue, stop: AbortSignal): Promise<void> {
  const { clock, webhooks, deliveries, queues, log } = parts;
  const started = clock.now().getTime();
  let quietUntil: Date | undefined;
  let due: Outgoing[] = [];
  let version: number | undefined;
  try {
    for (let sent = 0; sent < maxDeliveries && !quietUntil && !stop.aborted; sent++) {
      const now = clock.now();
      if (now.getTime() - started >= maxTurnMs || queue.leaseUntil.getTime() - now.getTime() < lastStartMs) break;
      const webhook = await webhooks.current(queue.organizationId, queue.webhookId);
      if (!webhook || !(webhook.isActive || queue.isTest)) {
        await deliveries.abandon(queue.id, now, webhook ? offReason : deletedReason);
        break;
      }
      // Switched off and on again meanwhile, it has given up what was due.
      if (webhook.version !== version) due = await deliveries.due(queue.id, now, maxDeliveries - sent);
      version = webhook.version;
      const delivery = due.shift();
      if (!delivery) break;
      const verdict = await makeAttempt(parts, webhook, delivery, stop);
      await noteHealth(parts, queue, webhook, verdict);
      quietUntil = verdict.quietUntil;
    }
  } catch (error) {
    // What a stop cut is as due as before. Where something else is wrong, trying again at once would not mend it.
    if (!stop.aborted) {
      log.warn({ err: error, queue: queue.id }, 'webhook deliveries broke off; they go on in a moment');
      quietUntil = new Date(clock.now().getTime() + afterErrorMs);
    }
  }
  await queues.release(queue, await deliveries.nextDueAt(queue.id), clock.now(), quietUntil);
}

/** Draws from an attempt what it means for the webhook: it works again, fails for too long, or is gone. */
async function noteHealth(
  parts: WorkParts,
  queue: ClaimedQueue,
  webhook: WebhookState,
  verdict: Verdict,
): Promise<void> {
  const now = parts.clock.now();
  if (verdict.webhook === 'gone') {
    await switchOff(parts, webhook, goneReason);
  } else if (verdict.webhook === 'works') {
    if (queue.failingSince || queue.isTest)
      await parts.queues.stopsFailing(queueOf(webhook.organizationId, webhook.id));
    queue.failingSince = undefined;
  } else if (!queue.isTest) {
    // A test that fails proves little: people test while they build.
    if (!queue.failingSince) await parts.queues.startsFailing(queue.id, now);
    queue.failingSince ??= now;
    if (hasFailedTooLong(queue.failingSince, now)) await switchOff(parts, webhook, failingReason);
  }
}

/** Nothing happens where the webhook was changed meanwhile: then the reason may no longer hold. */
async function switchOff(parts: WorkParts, webhook: WebhookState, reason: string): Promise<void> {
  const { organizationId, id, version } = webhook;
  // Nothing that is done here depends on the organization's settings, so nobody has to be asked for them.
  const context = systemContext('notifications', blankScope(organizationId), { requestId: id });
  try {
    await parts.unitOfWork.run(context, async (tx) => {
      const change = await parts.webhooks.records.update(tx, id, version, (current) =>
        current.isActive
          ? { ...current, isActive: false, disabledReason: reason, disabledAt: tx.now.toISOString() }
          : undefined,
      );
      if (change.changed) tx.emit('webhook.disabled', changeOf(change));
    });
  } catch (error) {
    const category = asAppError(error)?.category;
    if (category !== 'stale' && category !== 'not_found') throw error;
    return;
  }
  parts.log.warn({ organizationId, webhookId: id, reason }, 'webhook switched off');
}
