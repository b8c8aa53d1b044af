import type { notifications, ProviderName } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsOnly } from '../common/access';
import { answer, answerOne, one, present } from '../common/answers';
import { withoutNulls } from '../common/patch';
import { shownInstant } from '../common/shapes';
import { email, words } from '../common/values';

const shown = {
  isActive: z.boolean(),
  checkedAt: shownInstant.nullable().meta({ description: 'When the credentials were last tried.' }),
  checkFailure: z.string().nullable().meta({ description: 'Why they were not accepted then; null: they were.' }),
  createdAt: shownInstant,
  updatedAt: shownInstant,
};
const hint = z
  .string()
  .nullable()
  .meta({ description: 'Its end; null: not set.', examples: ['••••x7Qd'] });
const whatsapp = z
  .object({
    provider: z.literal('whatsapp'),
    phoneNumberId: z.string(),
    businessAccountId: z.string().nullable(),
    secrets: z.object({ accessToken: hint, appSecret: hint, verifyToken: hint }),
    ...shown,
  })
  .meta({ id: 'WhatsAppIntegration' });
const zoom = z
  .object({
    provider: z.literal('zoom'),
    accountId: z.string(),
    clientId: z.string(),
    hosts: z.array(z.string()),
    secrets: z.object({ clientSecret: hint, webhookSecret: hint }),
    ...shown,
  })
  .meta({ id: 'ZoomIntegration' });

/** A secret goes in and never comes out; one that is left out stays what it was. */
const secret = () => words(1_000).nullish();
const whatsappInput = z
  .object({
    phoneNumberId: words(32),
    businessAccountId: words(32).nullish(),
    accessToken: secret(),
    appSecret: secret(),
    verifyToken: secret(),
    isActive: z.boolean().optional(),
  })
  .meta({
    id: 'WhatsAppIntegrationInput',
    examples: [
      {
        phoneNumberId: '106540352242922',
        businessAccountId: '102290129340398',
        accessToken: 'EAAJB-the-token-of-a-system-user',
        appSecret: '0123456789abcdef0123456789abcdef',
        verifyToken: 'a-word-of-your-own',
      },
    ],
  });
const zoomInput = z
  .object({
    accountId: words(100),
    clientId: words(100),
    hosts: z.array(email()).max(100).optional(),
    clientSecret: secret(),
    webhookSecret: secret(),
    isActive: z.boolean().optional(),
  })
  .meta({
    id: 'ZoomIntegrationInput',
    examples: [
      {
        accountId: 'abc123',
        clientId: 'def456',
        clientSecret: 'the-secret-of-the-app',
        webhookSecret: 'the-secret-token-of-the-webhook',
        hosts: ['host@example.com'],
      },
    ],
  });

const removed = z.object({ provider: z.string(), deleted: z.literal(true) }).meta({ id: 'IntegrationRemoved' });
const tested = z
  .object({
    ok: z.boolean(),
    detail: z.string().meta({ description: 'What the provider calls us, or why it does not accept us.' }),
  })
  .meta({ id: 'IntegrationTest', examples: [{ ok: true, detail: 'HaiTech, +972 50-123-4567' }] });

type Found = notifications.Integration__Output;
interface ProviderRoutes {
  provider: ProviderName;
  /** For people. */
  word: string;
  operations: Record<'get' | 'put' | 'remove' | 'test', string>;
  response: z.ZodType;
  body: z.ZodObject;
  settings(body: Record<string, unknown>): Record<string, string>;
  secrets: readonly string[];
  present(found: Found): Record<string, unknown>;
}

const facts = { tag: 'Integrations', status: 200, access: adminsOnly } as const;

/** The links to others' systems, each at a fixed address. */
export const integrationRoutes = [
  ...routesOf({
    provider: 'whatsapp',
    word: 'WhatsApp',
    operations: {
      get: 'getWhatsAppIntegration',
      put: 'putWhatsAppIntegration',
      remove: 'deleteWhatsAppIntegration',
      test: 'testWhatsAppIntegration',
    },
    response: whatsapp,
    body: whatsappInput,
    settings: (body) => textsOf(body, ['phoneNumberId', 'businessAccountId']),
    secrets: ['accessToken', 'appSecret', 'verifyToken'],
    present: ({ settings }) => ({
      phoneNumberId: settings.phoneNumberId ?? '',
      businessAccountId: settings.businessAccountId ?? null,
    }),
  }),
  ...routesOf({
    provider: 'zoom',
    word: 'Zoom',
    operations: {
      get: 'getZoomIntegration',
      put: 'putZoomIntegration',
      remove: 'deleteZoomIntegration',
      test: 'testZoomIntegration',
    },
    response: zoom,
    body: zoomInput,
    settings: ({ hosts, ...body }) => ({
      ...textsOf(body, ['accountId', 'clientId']),
      ...(Array.isArray(hosts) && hosts.length > 0 ? { hosts: hosts.join(',') } : {}),
    }),
    secrets: ['clientSecret', 'webhookSecret'],
    present: ({ settings }) => ({
      accountId: settings.accountId ?? '',
      clientId: settings.clientId ?? '',
      hosts: settings.hosts?.split(',') ?? [],
    }),
  }),
];

function routesOf(spec: ProviderRoutes) {
  const { provider, word, operations, response, body: input, settings, secrets, present: shownOf } = spec;
  const path = `/integrations/${provider}`;
  const presentLink = (found: Found) => ({
    provider,
    ...shownOf(found),
    secrets: Object.fromEntries(secrets.map((name) => [name, found.secretHints[name] ?? null])),
    isActive: found.isActive,
    checkedAt: found.checkedAt ?? null,
    checkFailure: found.checkFailure ?? null,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  });
  return [
    route({
      ...facts,
      method: 'GET',
      path,
      operationId: operations.get,
      summary: `The link to ${word}`,
      description: 'Without its secrets: of each, its last characters.',
      response: one(response),
      handler: async ({ context, peers }) => {
        const { integration } = await peers.notifications.getIntegration(context, { provider });
        const known = present(integration, 'Integration');
        return answerOne(presentLink(known), known.version);
      },
    }),
    route({
      ...facts,
      method: 'PUT',
      path,
      operationId: operations.put,
      summary: `Link the organization to ${word}`,
      description: 'Makes the link or changes it. A secret that is left out stays what it was.',
      otherSuccesses: { 201: 'The link was made.' },
      body: input,
      response: one(response),
      handler: async ({ body, context, peers, expectedVersion }) => {
        const { isActive, ...given } = withoutNulls(body) as Record<string, unknown>;
        const answered = await peers.notifications.putIntegration(context, {
          provider,
          isActive: isActive as boolean | undefined,
          settings: settings(given),
          secrets: textsOf(given, secrets),
          expectedVersion,
        });
        const known = present(answered.integration, 'Integration');
        return { ...answerOne(presentLink(known), known.version), status: answered.created ? 201 : 200 };
      },
    }),
    route({
      ...facts,
      method: 'DELETE',
      path,
      operationId: operations.remove,
      summary: `End the link to ${word}`,
      description: 'Its secrets are forgotten.',
      response: one(removed),
      handler: async ({ context, peers, expectedVersion }) => {
        await peers.notifications.deleteIntegration(context, { provider, expectedVersion });
        return answer({ provider, deleted: true });
      },
    }),
    route({
      ...facts,
      method: 'POST',
      path: `${path}/test`,
      operationId: operations.test,
      summary: `Ask ${word} whether it accepts the credentials`,
      response: one(tested),
      handler: async ({ context, peers }) => answer(await peers.notifications.testIntegration(context, { provider })),
    }),
  ];
}

/** Those of the fields that were given. */
function textsOf(body: Record<string, unknown>, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => (typeof body[field] === 'string' ? [[field, body[field] as string]] : [])),
  );
}
