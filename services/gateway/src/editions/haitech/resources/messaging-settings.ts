import { messageLanguages, type notifications } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersOnly, managersReading, managersWriting } from '../common/access';
import { answer, answerOne, one, present } from '../common/answers';
import { patchOf } from '../common/patch';
import { shownId, shownInstant, shownTime } from '../common/shapes';
import { idParams, time, words } from '../common/values';
import { messageReason } from './messages';

const kinds = <S extends z.ZodType>(value: S) =>
  z.object({ reminder: value, cancellation: value, postponement: value, cycle_cancellation: value });

const settings = z
  .object({
    reminderTime: shownTime.meta({ description: 'When, on the evening before, parents are reminded.' }),
    quietHours: z.object({ from: shownTime, to: shownTime }),
    sabbath: z
      .object({ kept: z.boolean(), from: shownTime, to: shownTime })
      .meta({ description: 'From Friday `from` to Saturday `to` nothing is sent, where it is kept.' }),
    language: z.enum(messageLanguages),
    enabled: kinds(z.boolean()),
    templates: kinds(z.string()),
  })
  .meta({ id: 'MessagingSettings' });

const update = z
  .object({
    reminderTime: time().optional(),
    quietHours: z.object({ from: time(), to: time() }).optional(),
    sabbath: z.object({ kept: z.boolean().optional(), from: time().optional(), to: time().optional() }).optional(),
    language: z.enum(messageLanguages).optional(),
    enabled: kinds(z.boolean().optional()).optional(),
    templates: kinds(words(512).optional()).optional(),
  })
  .meta({
    id: 'MessagingSettingsUpdate',
    examples: [{ reminderTime: '18:30', quietHours: { from: '21:00', to: '08:00' }, enabled: { postponement: false } }],
  });

const preferences = z
  .object({
    customerId: shownId,
    phone: z.string().nullable().meta({ description: 'E.164; null: there is no number that could be called.' }),
    optedOut: z.boolean(),
    changedAt: shownInstant.nullable(),
    changedBy: z.enum(['message', 'api']).nullable(),
    language: z.enum(messageLanguages).nullable().meta({ description: 'null: the organization’s.' }),
    unreachable: messageReason
      .nullable()
      .meta({ description: 'Why no message would be sent to them as things stand.' }),
  })
  .meta({ id: 'ContactPreferences' });

const facts = { tag: 'Messages', status: 200 } as const;

/** How the organization talks to families, and what families want. */
export const messagingSettingsRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/organization/messaging',
    operationId: 'getMessagingSettings',
    summary: 'How the organization talks to families',
    access: managersOnly,
    response: one(settings),
    handler: async ({ context, peers }) => answerSettings(await peers.notifications.getMessagingSettings(context, {})),
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/organization/messaging',
    operationId: 'updateMessagingSettings',
    summary: 'Change how the organization talks to families',
    description: 'What is left out stays. Reminders that wait go by it at once.',
    access: managersOnly,
    body: update,
    response: one(settings),
    handler: async ({ body, context, peers, expectedVersion }) => {
      const { sabbath, enabled, templates, ...rest } = body;
      return answerSettings(
        await peers.notifications.updateMessagingSettings(context, {
          ...rest,
          sabbathKept: sabbath?.kept,
          ...(sabbath ? { sabbath: { from: sabbath.from, to: sabbath.to } } : {}),
          enabled: given(enabled),
          templates: given(templates),
          expectedVersion,
        }),
      );
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/customers/:id/messaging',
    operationId: 'getContactPreferences',
    summary: 'Whether a customer wants messages, and in which language',
    description: 'By their phone number: whoever else has the same is meant too.',
    access: managersReading('customers'),
    params: idParams,
    response: one(preferences),
    handler: async ({ params, context, peers }) =>
      answerPreferences(await peers.notifications.getContactPreferences(context, { customerId: params.id })),
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/customers/:id/messaging',
    operationId: 'updateContactPreferences',
    summary: 'Note that a customer wants no messages, or wants them again',
    access: managersWriting('customers'),
    params: idParams,
    body: z
      .object({ optedOut: z.boolean().optional(), language: z.enum(messageLanguages).nullish() })
      .meta({ id: 'ContactPreferencesUpdate', examples: [{ optedOut: true }] }),
    response: one(preferences),
    refusals: { 422: 'The customer has no phone number that could be called.' },
    handler: async ({ params, body, context, peers }) => {
      const { set, clear } = patchOf(body);
      const request = { ...set, customerId: params.id, clear };
      return answerPreferences(await peers.notifications.updateContactPreferences(context, request));
    },
  }),
];

function answerSettings({ settings: found }: notifications.GetMessagingSettingsResponse__Output) {
  const known = present(found, 'Messaging settings');
  const { reminderTime, quietHours, sabbathKept, sabbath, language, enabled, templates, version } = known;
  const shown = {
    reminderTime,
    quietHours,
    sabbath: { kept: sabbathKept, ...sabbath },
    language,
    enabled,
    templates,
  };
  return answerOne(shown, version);
}

function answerPreferences({ preferences: found }: notifications.GetContactPreferencesResponse__Output) {
  const known = present(found, 'Customer');
  return answer({
    customerId: known.customerId,
    phone: known.phone ?? null,
    optedOut: known.optedOut,
    changedAt: known.changedAt ?? null,
    changedBy: known.changedBy ?? null,
    language: known.language ?? null,
    unreachable: known.unreachable ?? null,
  });
}

/** Those of the kinds that were named. */
function given<T>(kindsGiven: Record<string, T | undefined> | undefined): Record<string, T> {
  return Object.fromEntries(Object.entries(kindsGiven ?? {}).filter(([, value]) => value !== undefined)) as Record<
    string,
    T
  >;
}
