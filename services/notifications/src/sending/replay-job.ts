import { deliveryStatuses } from '@roster/contracts';
import { type Clock, type Job, type JobHandler, JobKind, type JobOutcome, type NewJob } from '@roster/service-kit';
import { z } from 'zod';
import { queueOf } from '../domain/new-delivery';
import { type ReplayWish, replayKey } from '../domain/replay';
import type { DeliveryStore, Replay, ReplayFilter } from '../store/deliveries';
import type { EndpointQueues } from '../store/endpoint-queues';
import type { WebhookStore } from '../store/webhooks';

export interface ReplayParts {
  webhooks: WebhookStore;
  deliveries: DeliveryStore;
  queues: EndpointQueues;
  clock: Clock;
  /** There is something to send. */
  wake: () => void;
}

/** A wish, and by what its deliveries are known as queued. */
type ReplayOrder = ReplayWish & { replay: Replay };

const replayKind = new JobKind<ReplayOrder>(
  'webhook.replay',
  z.looseObject({
    webhookId: z.string(),
    from: z.iso.datetime(),
    to: z.iso.datetime().optional(),
    types: z.array(z.string()).optional(),
    statuses: z.array(z.enum(deliveryStatuses)),
    replay: z.object({ id: z.string(), at: z.iso.datetime() }),
  }),
);
const batchSize = 500;

/** The job that queues a webhook's deliveries once more. */
export const replayJobFor = (organizationId: string, wish: ReplayWish, replay: Replay): NewJob =>
  replayKind.job({
    organizationId,
    key: replayKey(wish),
    dueAt: new Date(replay.at),
    payload: { ...wish, replay },
  });

/** Which deliveries a wish is about. @param at when it was asked for */
export const filterOf = ({ webhookId, from, to, types, statuses }: ReplayWish, at: string): ReplayFilter => ({
  webhookId,
  createdAt: to === undefined ? { $gte: from, $lte: at } : { $gte: from, $lt: to },
  status: { $in: statuses },
  ...(types ? { eventType: { $in: types } } : {}),
});

/**
 * Queues deliveries once more, the oldest first, some at a time. Begun again after a death it leaves alone what it had
 * queued before. A webhook that was switched off meanwhile is sent nothing.
 */
export function replayJob(parts: ReplayParts): JobHandler<ReplayOrder> {
  return { kind: replayKind, run: (job, signal) => run(parts, job, signal) };
}

async function run(parts: ReplayParts, job: Job<ReplayOrder>, signal: AbortSignal): Promise<JobOutcome<ReplayOrder>> {
  const { webhooks, deliveries, queues, clock, wake } = parts;
  const { replay, ...wish } = job.payload;
  const { organizationId } = job;
  const webhook = await webhooks.current(organizationId, wish.webhookId);
  if (!webhook?.isActive) return { is: 'hopeless', reason: 'The webhook is off' };
  const { webhookId } = wish;
  const queue = { webhookId, organizationId, isTest: false, queue: queueOf(organizationId, webhookId) };
  while (!signal.aborted) {
    const ids = await deliveries.toReplay(organizationId, filterOf(wish, replay.at), replay.id, batchSize);
    if (ids.length > 0) await deliveries.replay(organizationId, ids, replay);
    // Told where nothing was found as well: an earlier run may have died before it did.
    await queues.added([queue], clock.now());
    wake();
    if (ids.length === 0) return { is: 'done' };
  }
  return { is: 'later', reason: 'It was cut short' };
}
