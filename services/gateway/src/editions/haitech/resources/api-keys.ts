import { apiKeyScopes, type identity } from '@roster/contracts';
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
import { idParams, instant, wholeNumber, words } from '../common/values';

const example = {
  name: 'External CRM Integration',
  scopes: ['read:customers', 'read:students', 'read:registrations'],
  rateLimit: 1000,
  expiresAt: '2035-12-31T23:59:59Z',
};

const apiKey = z
  .object({
    id: shownId,
    name: z.string(),
    hint: z.string().meta({ description: 'How the key begins and ends.', examples: ['haitech_live_4fGh...x9Qz'] }),
    scopes: z.array(z.enum(apiKeyScopes)),
    rateLimit: z.int().meta({ description: 'Requests an hour.' }),
    expiresAt: shownInstant.nullable(),
    isActive: z.boolean(),
    lastUsedAt: shownInstant.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'ApiKey' });

const newKey = apiKey
  .extend({
    key: z.string().meta({ description: 'The key itself, shown this once.', examples: ['haitech_live_xxxx'] }),
  })
  .meta({ id: 'NewApiKey' });

const create = z.object({
  name: words(100),
  scopes: z.array(z.enum(apiKeyScopes)).min(1).max(50).optional(),
  rateLimit: wholeNumber(10, 100_000).optional(),
  expiresAt: instant().nullish(),
  isActive: z.boolean().optional(),
});

const facts = { tag: 'API Keys', status: 200, access: adminsOnly } as const;

/** Seed 1, "API Keys". The fixed address comes before `/:id`. */
export const apiKeyRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/api-keys',
    operationId: 'listApiKeys',
    summary: 'List all API keys',
    query: listQuery(['createdAt', 'name', 'isActive'], { isActive: flag() }),
    response: many(apiKey),
    handler: async ({ query, context, peers }) => {
      const request = { page: pageOf(query), isActive: query.isActive };
      const { apiKeys, total } = await peers.identity.listApiKeys(context, request);
      return answerPage(apiKeys.map(presentKey), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/api-keys/scopes',
    operationId: 'listApiKeyScopes',
    summary: 'Get available scopes list',
    description: 'Writing a resource includes reading it; `*` is everything that API keys may do.',
    response: one(z.array(z.enum(apiKeyScopes))),
    handler: () => Promise.resolve(answer(apiKeyScopes)),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/api-keys/:id',
    operationId: 'getApiKey',
    summary: 'Get single API key',
    description: 'Without the key itself, which is shown only when it is made: only a digest of it is kept.',
    params: idParams,
    response: one(apiKey),
    handler: async ({ params, context, peers }) => answerKey(await peers.identity.getApiKey(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/api-keys',
    operationId: 'createApiKey',
    summary: 'Create new API key',
    description: 'The answer shows the key, this once. Without `scopes` it may read everything (`read:*`).',
    status: 201,
    body: create.meta({ id: 'ApiKeyInput', examples: [example] }),
    response: one(newKey),
    handler: async ({ body, context, peers }) => {
      const made = await peers.identity.createApiKey(context, withoutNulls(body));
      const known = present(made.apiKey, 'API key');
      return answerCreated({ ...presentKey(known), key: made.key }, known.version, '/api-keys');
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/api-keys/:id/rotate',
    operationId: 'rotateApiKey',
    summary: 'Replace the secret of an API key',
    description:
      'The answer shows the new key, this once. The one before works on for `graceSeconds`, a day if not given.',
    params: idParams,
    body: z
      .object({ graceSeconds: wholeNumber(0, 604_800).optional() })
      .meta({ id: 'ApiKeyRotation', examples: [{ graceSeconds: 86_400 }] }),
    bodyOptional: true,
    response: one(newKey),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const rotated = await peers.identity.rotateApiKey(context, { ...body, ...params, expectedVersion });
      const known = present(rotated.apiKey, 'API key');
      return answerOne({ ...presentKey(known), key: rotated.key }, known.version);
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/api-keys/:id',
    operationId: 'updateApiKey',
    summary: 'Update API key',
    params: idParams,
    body: create.partial().meta({ id: 'ApiKeyUpdate', examples: [{ isActive: false, expiresAt: null }] }),
    response: one(apiKey),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body);
      return answerKey(await peers.identity.updateApiKey(context, { ...set, ...params, clear, expectedVersion }));
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/api-keys/:id',
    operationId: 'deleteApiKey',
    summary: 'Delete API key',
    description: 'It stops working within ten seconds.',
    params: idParams,
    response: deletedOne,
    handler: async ({ params, context, peers, expectedVersion }) => {
      await peers.identity.deleteApiKey(context, { ...params, expectedVersion });
      return answerDeleted(params.id);
    },
  }),
];

const answerKey = ({ apiKey: found }: identity.GetApiKeyResponse__Output) => {
  const known = present(found, 'API key');
  return answerOne(presentKey(known), known.version);
};

const presentKey = (found: identity.ApiKey__Output): z.infer<typeof apiKey> => ({
  id: found.id,
  name: found.name,
  hint: found.hint,
  scopes: found.scopes as z.infer<typeof apiKey>['scopes'],
  rateLimit: found.rateLimit,
  expiresAt: found.expiresAt ?? null,
  isActive: found.isActive,
  lastUsedAt: found.lastUsedAt ?? null,
  createdAt: found.createdAt,
  updatedAt: found.updatedAt,
});
