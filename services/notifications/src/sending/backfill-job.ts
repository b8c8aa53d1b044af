import { asksFor, type DomainEvent, typesOf } from '@roster/contracts';
import { type Clock, type Job, type JobHandler, JobKind, type JobOutcome, type NewJob } from '@roster/service-kit';
import { z } from 'zod';
import { type BackfillWish, backfillKey } from '../domain/backfill';
import { newDelivery } from '../domain/new-delivery';
import { payloadOf } from '../domain/payload';
import type { DeliveryStore } from '../store/deliveries';
import type { EndpointQueues } from '../store/endpoint-queues';
import type { EventLog } from '../store/event-log';
import type { WebhookStore } from '../store/webhooks';

export interface BackfillParts {
  webhooks: WebhookStore;
  eventLog: EventLog;
  deliveries: DeliveryStore;
  queues: EndpointQueues;
  clock: Clock;
  /** There is something to send. */
  wake: () => void;
  /** How many events at once. */
  batchSize?: number | undefined;
}

/** How far a backfill has come in the log, and when its deliveries are due: all at once, so that they go in order. */
interface Progress {
  at: string;
  after: number;
  upTo: number;
}

type Backfill = BackfillWish & Progress;

const backfillKind = new JobKind<Backfill>(
  'webhook.backfill',
  z.looseObject({
    webhookId: z.string(),
    from: z.iso.datetime(),
    to: z.iso.datetime().optional(),
    types: z.array(z.string()).optional(),
    at: z.iso.datetime(),
    after: z.number(),
    upTo: z.number(),
  }),
);
const standardBatch = 200;

/** The job that queues a webhook's deliveries of what the log holds. */
export const backfillJobFor = (organizationId: string, wish: BackfillWish, progress: Progress): NewJob =>
  backfillKind.job({
    organizationId,
    key: backfillKey(wish),
    dueAt: new Date(progress.at),
    payload: { ...wish, ...progress },
  });

/**
 * Queues some deliveries, says how far it has come, and goes on with the next. What is there already stays as it is, so a
 * batch that is begun again after a death doubles nothing. A webhook that was switched off meanwhile is sent nothing more.
 */
export function backfillJob(parts: BackfillParts): JobHandler<Backfill> {
  return { kind: backfillKind, run: (job) => run(parts, job) };
}

async function run(parts: BackfillParts, job: Job<Backfill>): Promise<JobOutcome<Backfill>> {
  const { webhooks, eventLog, deliveries, queues, clock, wake, batchSize = standardBatch } = parts;
  const { payload } = job;
  const { organizationId } = job;
  const webhook = await webhooks.current(organizationId, payload.webhookId);
  if (!webhook?.isActive) return { is: 'hopeless', reason: 'The webhook is off' };
  const types = typesOf(webhook.events).filter((type) => asksFor(payload.types ?? ['*'], type));
  const { events, next } = await eventLog.read(organizationId, payload.after, payload.upTo, batchSize, types);
  const at = new Date(payload.at);
  const due = events
    .map(({ json }) => JSON.parse(json) as DomainEvent)
    // Nobody is told of their own end.
    .filter(({ subject }) => subject !== webhook.id)
    .map((event) => {
      const { id, type, subject: entityId, traceparent } = event;
      return newDelivery(webhook, { id, type, entityId, traceparent, body: payloadOf(event) }, 'event', at);
    });
  if (due.length > 0) {
    await deliveries.add(due);
    await queues.added(due, clock.now());
    wake();
  }
  if (next >= payload.upTo) return { is: 'done' };
  return { is: 'again', at: clock.now(), payload: { ...payload, after: next } };
}
