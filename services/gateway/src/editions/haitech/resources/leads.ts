import { leadStatuses, type notifications } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersReading, managersWriting } from '../common/access';
import { answerCreated, answerOne, answerPage, many, one, present } from '../common/answers';
import { patchOf, withoutNulls } from '../common/patch';
import { periodOf } from '../common/period';
import { listQuery, pageOf, search, termOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { day, email, id, idParams, phone, text, wholeNumber, words } from '../common/values';

const example = {
  name: 'ישראל ישראלי',
  phone: '0501234567',
  email: 'israel@example.com',
  childName: 'דני',
  childAge: 9,
  childGrade: 'ד',
  courseInterest: 'תכנות Python',
  city: 'תל אביב',
  message: 'מתי מתחיל המחזור הבא?',
  source: 'website',
  utm: { utm_source: 'facebook', utm_campaign: 'summer' },
};

export const shownLead = z
  .object({
    id: shownId,
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    childName: z.string().nullable(),
    childAge: z.int().nullable(),
    childGrade: z.string().nullable(),
    courseInterest: z.string().nullable(),
    city: z.string().nullable(),
    message: z.string().nullable(),
    source: z.string().nullable(),
    utm: z.record(z.string(), z.string()),
    status: z.enum(leadStatuses),
    notes: z.string().nullable(),
    repeats: z.int().meta({ description: 'How often it came again.' }),
    lastReceivedAt: shownInstant,
    otherContacts: z.array(z.string()),
    customerId: shownId.nullable().meta({ description: 'Whom it became.' }),
    convertedAt: shownInstant.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Lead' });

const receivedLead = shownLead
  .pick({ id: true, name: true, status: true, createdAt: true })
  .extend({ duplicate: z.boolean().meta({ description: 'It was known already, and was merged.' }) })
  .meta({ id: 'ReceivedLead' });

const facts = { tag: 'Leads', status: 200 } as const;

/** Seed 2, "4.4 External Integrations": people who showed interest, on a web site or the like. */
export const leadRoutes = [
  route({
    ...facts,
    method: 'POST',
    path: '/public/leads',
    operationId: 'receiveLead',
    summary: 'Take a lead from a web site or an advertisement',
    description:
      'One lead for each phone number and e-mail address: a repeated one is merged into the first, and answers 200.',
    access: managersWriting('customers'),
    status: 201,
    otherSuccesses: { 200: 'The lead was known already.' },
    body: z
      .object({
        name: words(200),
        phone: phone().nullish(),
        email: email().nullish(),
        childName: text(200).nullish(),
        childAge: wholeNumber(0, 120).nullish(),
        childGrade: text(40).nullish(),
        courseInterest: text(200).nullish(),
        city: text(100).nullish(),
        message: text(4_000).nullish(),
        source: text(100).nullish(),
        utm: z.record(text(40), text(300)).nullish(),
      })
      .meta({ id: 'LeadInput', examples: [example] }),
    response: one(receivedLead),
    handler: async ({ body, context, peers }) => {
      const received = await peers.notifications.createLead(context, withoutNulls(body));
      const { id, name, status, createdAt, version } = present(received.lead, 'Lead');
      const shown = { id, name, status, createdAt, duplicate: !received.created };
      if (received.created) return answerCreated(shown, version, '/leads');
      return { ...answerOne(shown, version), status: 200 };
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/leads',
    operationId: 'listLeads',
    summary: 'List leads, the newest first',
    access: managersReading('customers'),
    query: listQuery(['createdAt', 'lastReceivedAt', 'name'], {
      ...search,
      status: z.enum(leadStatuses).optional(),
      customerId: id().optional(),
      from: day().optional(),
      to: day().optional(),
    }),
    response: many(shownLead),
    handler: async ({ query, context, peers }) => {
      const request = {
        page: pageOf(query),
        ...termOf(query),
        status: query.status,
        customerId: query.customerId,
        ...periodOf(query, context.organization.timeZone),
      };
      const { leads, total } = await peers.notifications.listLeads(context, request);
      return answerPage(leads.map(presentLead), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/leads/:id',
    operationId: 'getLead',
    summary: 'Get single lead',
    access: managersReading('customers'),
    params: idParams,
    response: one(shownLead),
    handler: async ({ params, context, peers }) => answerLead(await peers.notifications.getLead(context, params)),
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/leads/:id',
    operationId: 'updateLead',
    summary: 'Note what became of a lead',
    description:
      'From `new` to `contacted` and `closed`, and back. `converted` is final, and set by `POST /leads/:id/convert` alone.',
    refusals: { 409: 'The lead became a customer, or is to be called so without having become one.' },
    access: managersWriting('customers'),
    params: idParams,
    body: z
      .object({ status: z.enum(leadStatuses).optional(), notes: text(5_000).nullish() })
      .meta({ id: 'LeadUpdate', examples: [{ status: 'contacted', notes: 'לחזור אליו ביום ראשון' }] }),
    response: one(shownLead),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body);
      return answerLead(await peers.notifications.updateLead(context, { ...set, ...params, clear, expectedVersion }));
    },
  }),
];

const answerLead = ({ lead: found }: notifications.GetLeadResponse__Output) => {
  const known = present(found, 'Lead');
  return answerOne(presentLead(known), known.version);
};

export function presentLead(found: notifications.Lead__Output): z.infer<typeof shownLead> {
  return {
    id: found.id,
    name: found.name,
    phone: found.phone ?? null,
    email: found.email ?? null,
    childName: found.childName ?? null,
    childAge: found.childAge ?? null,
    childGrade: found.childGrade ?? null,
    courseInterest: found.courseInterest ?? null,
    city: found.city ?? null,
    message: found.message ?? null,
    source: found.source ?? null,
    utm: found.utm,
    status: found.status as z.infer<typeof shownLead>['status'],
    notes: found.notes ?? null,
    repeats: found.repeats,
    lastReceivedAt: found.lastReceivedAt,
    otherContacts: found.otherContacts,
    customerId: found.customerId ?? null,
    convertedAt: found.convertedAt ?? null,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}
