import { messageKinds, type notifications } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading } from '../common/access';
import { answer, answerPage, many, one } from '../common/answers';
import { periodOf } from '../common/period';
import { listQuery, pageOf } from '../common/query';
import { shownDay, shownId, shownInstant } from '../common/shapes';
import { day, id, idParams } from '../common/values';
import { messageReason } from './messages';

const waits = ['hour', 'quiet_hours', 'sabbath', 'closure', 'link', 'retry'] as const;

const planned = z
  .object({
    kind: z.enum(messageKinds),
    meetingId: shownId,
    cycleId: shownId.nullable(),
    meetingDate: shownDay,
    meetingStartsAt: shownInstant,
    sendAt: shownInstant.nullable().meta({ description: 'As things stand; null: it will not be sent.' }),
    waitsFor: z.enum(waits).nullable().meta({
      description:
        'The hour of reminders, the end of a time at which nothing is sent, a link to WhatsApp, or another try; null: it is due.',
    }),
    reason: messageReason.nullable().meta({ description: 'Why nobody is told, as things stand.' }),
    failure: z.string().nullable().meta({ description: 'What went wrong when it was last tried.' }),
    usefulUntil: shownInstant.nullable().meta({ description: 'After this it is not sent any more.' }),
    students: z
      .int()
      .nullable()
      .meta({ description: 'Children with a seat in the cycle; null where that is cancelled.' }),
  })
  .meta({ id: 'PlannedMessage' });

const family = z
  .object({
    customerId: shownId,
    customerName: z.string(),
    students: z.array(z.object({ id: shownId, name: z.string() })),
    to: z.string().nullable().meta({ description: 'E.164; null: there is no number that could be called.' }),
    reason: messageReason.nullable().meta({ description: 'Why they are not told, as things stand.' }),
    messageId: shownId.nullable().meta({ description: 'The message by which they have been told already.' }),
  })
  .meta({ id: 'PlannedFamily' });

const plannedOfMeeting = z
  .object({ meetingId: shownId, planned: z.array(planned.extend({ families: z.array(family) })) })
  .meta({ id: 'MeetingPlannedMessages' });

const facts = { tag: 'Messages', status: 200 } as const;

/** What families will be told, before there is a message: those are made when they may be sent. */
export const plannedMessageRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/messages/planned',
    operationId: 'listPlannedMessages',
    summary: 'List what families will be told, and when, or why not',
    description:
      'What comes first, first. Reminders are planned nine days ahead. `customerId`: of the cycles in which their children are expected.',
    access: managersReading('customers'),
    query: listQuery(['sendAt'], {
      kind: z.enum(messageKinds).optional(),
      meetingId: id().optional(),
      cycleId: id().optional(),
      customerId: id().optional(),
      from: day().optional(),
      to: day().optional(),
    }),
    response: many(planned),
    handler: async ({ query, context, peers }) => {
      const { kind, meetingId, cycleId, customerId } = query;
      const period = periodOf(query, context.organization.timeZone);
      const request = { page: pageOf(query), kind, meetingId, cycleId, customerId, ...period };
      const { planned: found, total } = await peers.notifications.listPlannedMessages(context, request);
      return answerPage(found.map(presentPlanned), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/meetings/:id/messages/planned',
    operationId: 'listPlannedMessagesOfMeeting',
    summary: "What a meeting's families will be told, and who of them will not",
    access: managersReading('customers'),
    params: idParams,
    response: one(plannedOfMeeting),
    handler: async ({ params, context, peers }) => {
      const { planned: found } = await peers.notifications.listPlannedOfMeeting(context, { meetingId: params.id });
      const shown = found.map((one) => ({ ...presentPlanned(one), families: one.families.map(presentFamily) }));
      return answer({ meetingId: params.id, planned: shown });
    },
  }),
];

function presentPlanned(found: notifications.PlannedMessage__Output): z.infer<typeof planned> {
  return {
    kind: found.kind as z.infer<typeof planned>['kind'],
    meetingId: found.meetingId,
    cycleId: found.cycleId ?? null,
    meetingDate: found.meetingDate,
    meetingStartsAt: found.meetingStartsAt,
    sendAt: found.sendAt ?? null,
    waitsFor: (found.waitsFor as z.infer<typeof planned>['waitsFor'] | undefined) ?? null,
    reason: found.reason ?? null,
    failure: found.failure ?? null,
    usefulUntil: found.usefulUntil ?? null,
    students: found.students ?? null,
  };
}

function presentFamily(found: notifications.PlannedFamily__Output): z.infer<typeof family> {
  return {
    customerId: found.customerId,
    customerName: found.customerName,
    students: found.students,
    to: found.to ?? null,
    reason: found.reason ?? null,
    messageId: found.messageId ?? null,
  };
}
