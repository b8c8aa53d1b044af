import type { notifications } from '@roster/contracts';
import { stale } from '@roster/service-kit';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsOnly } from '../common/access';
import {
  answer,
  answerCreated,
  answerDeleted,
  answerOne,
  answerPage,
  deletedOne,
  many,
  one,
  present,
} from '../common/answers';
import { patchOf, withoutNulls } from '../common/patch';
import { flag, listQuery, pageOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { idParams, link, text, wholeNumber, words } from '../common/values';
import { delivery, presentDelivery } from './webhook-deliveries';

const example = {
  url: 'https://your-server.com/webhook',
  events: ['meeting.completed', 'registration.created'],
  isActive: true,
  headers: { Authorization: 'Bearer a-token-of-yours' },
};

const webhook = z
  .object({
    id: shownId,
    url: z.string(),
    events: z.array(z.string()),
    isActive: z.boolean(),
    description: z.string().nullable(),
    headers: z
      .record(z.string(), z.string())
      .meta({ description: 'Sent with each delivery. Their values are secrets: the last characters are shown.' }),
    disabledReason: z.string().nullable().meta({ description: 'Why Roster switched it off, where it did.' }),
    disabledAt: shownInstant.nullable(),
    failingSince: shownInstant
      .nullable()
      .meta({ description: 'Since when every attempt has failed. After 5 days Roster switches it off.' }),
    secretRotatedAt: shownInstant.nullable(),
    olderSecretsUntil: shownInstant
      .nullable()
      .meta({ description: 'Until when a secret that was replaced signs beside the current one.' }),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Webhook' });

const webhookWithSecret = webhook
  .extend({ secret: z.string().nullable().meta({ description: 'Signs what is delivered (Standard Webhooks 1.0.0).' }) })
  .meta({ id: 'WebhookWithSecret' });

const create = z.object({
  url: link(),
  events: z.array(words(100)).min(1).max(100),
  isActive: z.boolean().optional(),
  description: text(500).nullish(),
  headers: z.record(text(100), text(2_000)).nullish().meta({
    description: 'Sent with each delivery; a change replaces all of them, and a value as it is shown stays what it is.',
  }),
});

const facts = { tag: 'Webhooks', status: 200, access: adminsOnly } as const;

/** Seed 1, "Webhooks". The fixed addresses come before `/:id`. */
export const webhookRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/webhooks',
    operationId: 'listWebhooks',
    summary: 'List all webhooks',
    description: 'Without their secrets.',
    query: listQuery(['createdAt'], { isActive: flag() }),
    response: many(webhook),
    handler: async ({ query, context, peers }) => {
      const request = { page: pageOf(query), isActive: query.isActive };
      const { webhooks, total } = await peers.notifications.listWebhooks(context, request);
      return answerPage(webhooks.map(presentWebhook), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/webhooks/events',
    operationId: 'listWebhookEvents',
    summary: 'Get available webhook events',
    response: one(z.array(z.string().meta({ examples: ['meeting.completed'] }))),
    handler: async ({ context, peers }) => {
      const { events } = await peers.notifications.listWebhookEvents(context, {});
      return answer(events.map(({ type }) => type));
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/webhooks/:id',
    operationId: 'getWebhook',
    summary: 'Get single webhook (includes secret)',
    params: idParams,
    response: one(webhookWithSecret),
    handler: async ({ params, context, peers }) => answerWebhook(await peers.notifications.getWebhook(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/webhooks',
    operationId: 'createWebhook',
    summary: 'Create new webhook',
    description: 'The answer holds its secret.',
    status: 201,
    body: create.meta({ id: 'WebhookInput', examples: [example] }),
    response: one(webhookWithSecret),
    handler: async ({ body, context, peers }) => {
      const made = present((await peers.notifications.createWebhook(context, withoutNulls(body))).webhook, 'Webhook');
      return answerCreated(presentWithSecret(made), made.version, '/webhooks');
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/webhooks/:id/test',
    operationId: 'testWebhook',
    summary: 'Test webhook with sample payload',
    params: idParams,
    body: z
      .object({ event: words(100).nullish() })
      .meta({ id: 'WebhookTest', examples: [{ event: 'meeting.completed' }] }),
    bodyOptional: true,
    response: one(delivery),
    handler: async ({ params, body, context, peers }) => {
      const tested = await peers.notifications.sendTestDelivery(context, { ...params, ...withoutNulls(body) });
      return answer(presentDelivery(present(tested.delivery, 'Delivery')));
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/webhooks/:id/rotate-secret',
    operationId: 'rotateWebhookSecret',
    summary: 'Replace the secret of a webhook',
    description:
      'Deliveries are signed with the new secret and, for `graceSeconds` (a day if not given), with the one before as ' +
      'well. 0 ends all older ones at once: for a secret that has leaked.',
    params: idParams,
    body: z
      .object({ graceSeconds: wholeNumber(0, 604_800).optional() })
      .meta({ id: 'WebhookSecretRotation', examples: [{ graceSeconds: 86_400 }] }),
    bodyOptional: true,
    response: one(webhookWithSecret),
    handler: async ({ params, body, context, peers, expectedVersion }) =>
      answerWebhook(await peers.notifications.rotateWebhookSecret(context, { ...body, ...params, expectedVersion })),
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/webhooks/:id',
    operationId: 'updateWebhook',
    summary: 'Update webhook',
    params: idParams,
    body: create.partial().meta({ id: 'WebhookUpdate', examples: [{ isActive: false, description: null }] }),
    response: one(webhookWithSecret),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body);
      if (set.headers && Object.keys(set.headers).length === 0) clear.push('headers');
      return answerWebhook(
        await peers.notifications.updateWebhook(context, { ...set, ...params, clear, expectedVersion }),
      );
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/webhooks/:id',
    operationId: 'deleteWebhook',
    summary: 'Delete webhook',
    params: idParams,
    response: deletedOne,
    handler: async ({ params, context, peers, expectedVersion }) => {
      if (expectedVersion !== undefined) {
        const known = await peers.notifications.getWebhook(context, params);
        if (known.webhook?.version !== expectedVersion) throw stale('Webhook');
      }
      await peers.notifications.deleteWebhook(context, params);
      return answerDeleted(params.id);
    },
  }),
];

const answerWebhook = ({ webhook: found }: notifications.GetWebhookResponse__Output) => {
  const known = present(found, 'Webhook');
  return answerOne(presentWithSecret(known), known.version);
};

function presentWebhook(found: notifications.Webhook__Output): z.infer<typeof webhook> {
  return {
    id: found.id,
    url: found.url,
    events: found.events,
    isActive: found.isActive,
    description: found.description ?? null,
    headers: found.headers,
    disabledReason: found.disabledReason ?? null,
    disabledAt: found.disabledAt ?? null,
    failingSince: found.failingSince ?? null,
    secretRotatedAt: found.secretRotatedAt ?? null,
    olderSecretsUntil: found.olderSecretsUntil ?? null,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}

const presentWithSecret = (found: notifications.Webhook__Output): z.infer<typeof webhookWithSecret> => ({
  ...presentWebhook(found),
  secret: found.secret ?? null,
});
