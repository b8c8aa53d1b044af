import { messageKinds, messageLanguages, messageStatuses, type notifications } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading, managersWriting } from '../common/access';
import { answerCreated, answerOne, answerPage, many, one, present } from '../common/answers';
import { periodOf } from '../common/period';
import { listQuery, pageOf } from '../common/query';
import { shownDay, shownId, shownInstant } from '../common/shapes';
import { day, id, idParams } from '../common/values';

export const messageReason = z
  .object({
    code: z.string().meta({ description: 'For programs.', examples: ['opted_out'] }),
    message: z.string().meta({ description: 'For people.', examples: ['The family asked for no messages'] }),
  })
  .meta({ id: 'MessageReason' });

const message = z
  .object({
    id: shownId,
    kind: z.enum(messageKinds),
    status: z.enum(messageStatuses),
    reason: messageReason.nullable().meta({ description: 'Why it was not sent, did not arrive, or still waits.' }),
    customerId: shownId,
    customerName: z.string(),
    studentIds: z.array(shownId),
    meetingId: shownId,
    cycleId: shownId.nullable(),
    meetingDate: shownDay,
    meetingStartsAt: shownInstant,
    to: z.string().nullable().meta({ description: 'E.164; null: there is no number that could be called.' }),
    language: z.enum(messageLanguages).nullable(),
    template: z.string().nullable(),
    parameters: z.array(z.string()),
    providerMessageId: z.string().nullable(),
    resendOf: shownId.nullable(),
    history: z.array(
      z.object({
        status: z.enum(messageStatuses),
        at: shownInstant,
        reason: messageReason.nullable(),
        toldBy: z.enum(['provider', 'roster']),
      }),
    ),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Message' });

const facts = { tag: 'Messages', status: 200 } as const;

/** What families were told over WhatsApp, and whether it arrived (seed 2, "WhatsApp reminders"). */
export const messageRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/messages',
    operationId: 'listMessages',
    summary: 'List messages to families, the newest first',
    description: 'Each with its whole history: whether the parent got it, and if not, why.',
    access: managersReading('customers'),
    query: listQuery(['createdAt'], {
      customerId: id().optional(),
      studentId: id().optional(),
      meetingId: id().optional(),
      status: z.enum(messageStatuses).optional(),
      kind: z.enum(messageKinds).optional(),
      from: day().optional(),
      to: day().optional(),
    }),
    response: many(message),
    handler: async ({ query, context, peers }) => {
      const { customerId, studentId, meetingId, status, kind } = query;
      const period = periodOf(query, context.organization.timeZone);
      const request = { page: pageOf(query), customerId, studentId, meetingId, status, kind, ...period };
      const { messages, total } = await peers.notifications.listMessages(context, request);
      return answerPage(messages.map(presentMessage), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/messages/:id',
    operationId: 'getMessage',
    summary: 'Get single message',
    access: managersReading('customers'),
    params: idParams,
    response: one(message),
    handler: async ({ params, context, peers }) => {
      const found = present((await peers.notifications.getMessage(context, params)).message, 'Message');
      return answerOne(presentMessage(found), found.version);
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/messages/:id/resend',
    operationId: 'resendMessage',
    summary: 'Send a message once more',
    description: 'Makes a new message. Who wants no messages gets none, and at quiet hours it waits.',
    access: managersWriting('customers'),
    status: 201,
    params: idParams,
    response: one(message),
    refusals: { 409: 'The message is under way.', 422: 'The meeting has begun.' },
    handler: async ({ params, context, peers }) => {
      const made = present((await peers.notifications.resendMessage(context, params)).message, 'Message');
      return answerCreated(presentMessage(made), made.version, '/messages');
    },
  }),
];

function presentMessage(found: notifications.Message__Output): z.infer<typeof message> {
  return {
    id: found.id,
    kind: found.kind as z.infer<typeof message>['kind'],
    status: found.status as z.infer<typeof message>['status'],
    reason: found.reason ?? null,
    customerId: found.customerId,
    customerName: found.customerName,
    studentIds: found.studentIds,
    meetingId: found.meetingId,
    cycleId: found.cycleId ?? null,
    meetingDate: found.meetingDate,
    meetingStartsAt: found.meetingStartsAt,
    to: found.to ?? null,
    language: (found.language as z.infer<typeof message>['language'] | undefined) ?? null,
    template: found.template ?? null,
    parameters: found.parameters,
    providerMessageId: found.providerMessageId ?? null,
    resendOf: found.resendOf ?? null,
    history: found.history.map(({ status, at, reason: why, toldBy }) => ({
      status: status as z.infer<typeof message>['status'],
      at,
      reason: why ?? null,
      toldBy: toldBy === 'provider' ? 'provider' : 'roster',
    })),
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}
