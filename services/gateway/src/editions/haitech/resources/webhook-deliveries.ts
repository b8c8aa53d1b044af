import { deliveryStatuses, type notifications } from '@roster/contracts';
import { conflict, notFound } from '@roster/service-kit';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsOnly } from '../common/access';
import { answer, answerPage, many, one, present } from '../common/answers';
import { instantsOf } from '../common/period';
import { listQuery, pageOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { dayOrInstant, id, idParams, text, words } from '../common/values';

export const delivery = z
  .object({
    id: z.string(),
    webhookId: shownId,
    eventId: z.string(),
    event: z.string(),
    entityId: z.string().nullable().meta({ description: 'What the event is about; null for tests.' }),
    status: z.enum(deliveryStatuses).meta({
      description:
        '`pending`: on its way. `succeeded`: answered with 2xx. `exhausted`: given up after the last attempt. `abandoned`: ' +
        'given up because the webhook went; `reason` says how.',
    }),
    reason: z.string().nullable(),
    isTest: z.boolean(),
    url: z.string(),
    attemptCount: z.int(),
    attempts: z.array(
      z.object({
        number: z.int(),
        at: shownInstant,
        durationMs: z.int(),
        statusCode: z.int().nullable(),
        error: z.string().nullable(),
        responseBody: z.string().nullable(),
      }),
    ),
    nextAttemptAt: shownInstant.nullable(),
    replayedAt: shownInstant.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Delivery' });

const deliveryWithPayload = delivery
  .extend({ payload: z.unknown().meta({ description: 'The body that is sent, as JSON.' }) })
  .meta({ id: 'DeliveryWithPayload' });

const skipReasons = ['not_found', 'test', 'webhook_off'] as const;
const ended = deliveryStatuses.filter((status) => status !== 'pending');

/** A delivery's id is made of two: `<webhook>:<event>`. */
const deliveryId = () => words(200);

const facts = { tag: 'Webhooks', status: 200, access: adminsOnly } as const;

/** What became of deliveries, and sending them once more. Additions to seed 1's "Webhooks". */
export const webhookDeliveryRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/webhooks/deliveries',
    operationId: 'listWebhookDeliveries',
    summary: 'Get webhook delivery history',
    description: 'The newest first. Kept for 30 days. `status=exhausted` lists what was given up.',
    query: listQuery(['createdAt'], {
      webhookId: id().optional(),
      status: z.enum(deliveryStatuses).optional(),
      event: text(100).optional().meta({ description: 'A type, or all of a kind: `meeting.*`.' }),
      eventId: text(100).optional().meta({ description: 'The `webhook-id` that the receiver was sent.' }),
      entityId: text(100)
        .optional()
        .meta({ description: 'Id of the meeting, customer and so on that the event is about.' }),
      from: dayOrInstant().optional(),
      to: dayOrInstant().optional().meta({ description: 'A day is included; an instant is not.' }),
    }),
    response: many(delivery),
    handler: async ({ query, context, peers }) => {
      const { webhookId, status, event: eventType, eventId, entityId } = query;
      const period = instantsOf(query, context.organization.timeZone);
      const request = { page: pageOf(query), webhookId, status, eventType, eventId, entityId, ...period };
      const { deliveries, total } = await peers.notifications.listDeliveries(context, request);
      return answerPage(deliveries.map(presentDelivery), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/webhooks/deliveries/:id',
    operationId: 'getWebhookDelivery',
    summary: 'Get a delivery with its attempts and its payload',
    params: z.object({ id: deliveryId() }),
    response: one(deliveryWithPayload),
    handler: async ({ params, context, peers }) => {
      const found = present((await peers.notifications.getDelivery(context, params)).delivery, 'Delivery');
      return answer({ ...presentDelivery(found), payload: JSON.parse(found.payload ?? 'null') });
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/webhooks/deliveries/replay',
    operationId: 'replayWebhookDeliveries',
    summary: 'Send deliveries once more',
    description:
      'Under the same ids, in the order of their events. One that is on its way stays so. What cannot be sent is ' +
      'named in `skipped`; `webhook_off`: its webhook is switched off or gone.',
    body: z
      .object({ ids: z.array(deliveryId()).min(1).max(100) })
      .meta({ id: 'DeliveryReplay', examples: [{ ids: ['9b2f:0198'] }] }),
    response: one(
      z
        .object({
          deliveries: z.array(delivery),
          skipped: z.array(z.object({ id: z.string(), reason: z.enum(skipReasons) })),
        })
        .meta({ id: 'DeliveryReplayResult' }),
    ),
    handler: async ({ body, context, peers }) => {
      const { deliveries, skipped } = await peers.notifications.replayDeliveries(context, body);
      return answer({ deliveries: deliveries.map(presentDelivery), skipped });
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/webhooks/deliveries/:id/replay',
    operationId: 'replayWebhookDelivery',
    summary: 'Send a delivery once more',
    description: 'Under the same id, whatever became of it. One that is on its way stays so.',
    params: z.object({ id: deliveryId() }),
    response: one(delivery),
    handler: async ({ params, context, peers }) => {
      const { deliveries, skipped } = await peers.notifications.replayDeliveries(context, { ids: [params.id] });
      switch (skipped[0]?.reason) {
        case 'test':
          throw conflict('delivery.test', 'A test is sent by testing again');
        case 'webhook_off':
          throw conflict('webhook.off', 'The webhook is switched off or gone');
        case 'not_found':
          throw notFound('Delivery');
        default:
          return answer(presentDelivery(present(deliveries[0], 'Delivery')));
      }
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/webhooks/:id/replay',
    operationId: 'replayWebhook',
    summary: "Send a webhook's deliveries of a period once more",
    description:
      'At most 10,000, under the same ids, in the order of their events; by default those that were given up. They are ' +
      'queued after the answer. Asked for again while it is under way, it is the same replay.',
    status: 202,
    params: idParams,
    body: z
      .object({
        from: dayOrInstant(),
        to: dayOrInstant().nullish().meta({ description: 'A day is included; an instant is not. Absent: until now.' }),
        events: z.array(words(100)).max(100).nullish(),
        statuses: z.array(z.enum(ended)).max(3).nullish(),
      })
      .meta({
        id: 'WebhookReplay',
        examples: [{ from: '2026-01-15T08:00:00Z', to: '2026-01-15T12:00:00Z', events: ['meeting.*'] }],
      }),
    response: one(
      z
        .object({
          matched: z.int().meta({ description: 'How many deliveries there are to send.' }),
          at: shownInstant,
          isRepeat: z.boolean().meta({ description: 'The same replay was under way already.' }),
        })
        .meta({ id: 'WebhookReplayResult' }),
    ),
    handler: async ({ params, body, context, peers }) => {
      const { events, statuses, from, to } = body;
      const period = instantsOf({ from, to: to ?? undefined }, context.organization.timeZone);
      const request = { ...params, ...period, events: events ?? [], statuses: statuses ?? [] };
      const { matched, at, isRepeat } = await peers.notifications.replayWebhook(context, request);
      return answer({ matched, at, isRepeat });
    },
  }),
];

export function presentDelivery(found: notifications.Delivery__Output): z.infer<typeof delivery> {
  return {
    id: found.id,
    webhookId: found.webhookId,
    eventId: found.eventId,
    event: found.eventType,
    status: found.status as z.infer<typeof delivery>['status'],
    entityId: found.entityId ?? null,
    reason: found.reason ?? null,
    isTest: found.isTest,
    url: found.url,
    attemptCount: found.attemptCount,
    attempts: found.attempts.map((attempt) => ({
      number: attempt.number,
      at: attempt.at,
      durationMs: attempt.durationMs,
      statusCode: attempt.statusCode ?? null,
      error: attempt.error ?? null,
      responseBody: attempt.responseBody ?? null,
    })),
    nextAttemptAt: found.nextAttemptAt ?? null,
    replayedAt: found.replayedAt ?? null,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}
