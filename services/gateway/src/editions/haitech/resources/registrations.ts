import { type enrollment, paymentMethods, paymentStatuses, registrationStatuses } from '@roster/contracts';
import type { CallContext, Peers } from '@roster/service-kit';
import { z } from 'zod';
import { type Answer, route } from '../../../http/route';
import { managersWriting, reading } from '../common/access';
import { answerCreated, answerDeleted, answerOne, deletedOne, one, present } from '../common/answers';
import { refuseMoved } from '../common/fixed';
import { toMinor } from '../common/money';
import { patchOf, withoutNulls } from '../common/patch';
import { day, id, idParams, link, money, text } from '../common/values';
import { viewerOf } from '../common/viewer';
import { attendancePage, attendanceQuery, listAttendanceOf } from './attendance-lists';
import {
  listRegistrations,
  presentRegistration,
  registrationPage,
  registrationQuery,
  shownRegistration,
} from './registration-lists';

export { shownRegistration };

export const registrationExample = {
  studentId: '550e8400-e29b-41d4-a716-446655440000',
  registrationDate: '2024-01-10',
  status: 'registered',
  amount: 3000,
  paymentStatus: 'unpaid',
  paymentMethod: 'credit',
  notes: 'תשלום דחוי',
};

export const seatFields = {
  registrationDate: day().optional(),
  status: z.enum(registrationStatuses).optional(),
  amount: money().nullish(),
  paymentStatus: z.enum(paymentStatuses).optional(),
  paymentMethod: z.enum(paymentMethods).nullish(),
  invoiceLink: link().nullish(),
  notes: text(5_000).nullish(),
};

const fixed = id().nullish().meta({ description: 'May be sent back, and not changed.' });

/** A registration to the cycle that the address names. */
export const newRegistration = z.object({ studentId: id(), ...seatFields });

const create = newRegistration.extend({ cycleId: id() });
const facts = { tag: 'Registrations', status: 200 } as const;

/** Seed 1, "Registrations". */
export const registrationRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/registrations',
    operationId: 'listRegistrations',
    summary: 'List all registrations',
    access: reading('registrations'),
    query: registrationQuery,
    response: registrationPage,
    handler: ({ query, context, peers }) => listRegistrations({ query, context, peers }),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/registrations/:id',
    operationId: 'getRegistration',
    summary: 'Get single registration',
    access: reading('registrations'),
    params: idParams,
    response: one(shownRegistration),
    handler: async ({ params, context, peers }) =>
      answerRegistration(context, await peers.enrollment.getRegistration(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/registrations',
    operationId: 'createRegistration',
    summary: 'Create new registration',
    access: managersWriting('registrations'),
    status: 201,
    body: create.meta({
      id: 'RegistrationInput',
      examples: [{ ...registrationExample, cycleId: '550e8400-e29b-41d4-a716-446655440001', notes: 'הערות' }],
    }),
    response: one(shownRegistration),
    refusals: { 409: 'The cycle is full, or the student is registered to it already.' },
    handler: ({ body, context, peers }) => createRegistration(context, peers, body),
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/registrations/:id',
    operationId: 'updateRegistration',
    summary: 'Update registration',
    access: managersWriting('registrations'),
    params: idParams,
    body: z
      .object({ ...seatFields, studentId: fixed, cycleId: fixed })
      .meta({ id: 'RegistrationUpdate', examples: [{ status: 'active', notes: null }] }),
    response: one(shownRegistration),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { studentId, cycleId, ...changes } = body;
      await refuseMoved({ studentId, cycleId }, async () => {
        const { registration } = await peers.enrollment.getRegistration(context, params);
        return present(registration, 'Registration');
      });
      const { set, clear } = patchOf(changes, { amount: 'amountMinor' });
      const minor = toMinor(set, ['amount'], context.organization.currency);
      const request = { ...set, ...minor, ...params, clear, expectedVersion };
      return answerRegistration(context, await peers.enrollment.updateRegistration(context, request));
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/registrations/:id',
    operationId: 'deleteRegistration',
    summary: 'Soft delete registration',
    description: 'Frees the seat.',
    access: managersWriting('registrations'),
    params: idParams,
    response: deletedOne,
    handler: async ({ params, context, peers, expectedVersion }) => {
      await peers.enrollment.deleteRegistration(context, { ...params, expectedVersion });
      return answerDeleted(params.id);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/registrations/:id/attendance',
    operationId: 'listRegistrationAttendance',
    summary: 'Get attendance records for registration',
    access: reading('attendance'),
    params: idParams,
    query: attendanceQuery.omit({ registrationId: true }),
    response: attendancePage,
    handler: ({ params, query, context, peers }) =>
      listAttendanceOf({ query, context, peers, registrationId: params.id }, () =>
        peers.enrollment.getRegistration(context, params),
      ),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/registrations/:id/cancel',
    operationId: 'cancelRegistration',
    summary: 'Cancel registration',
    description: 'Final for this registration; frees the seat.',
    access: managersWriting('registrations'),
    params: idParams,
    body: z
      .object({ reason: text(1_000).nullish() })
      .meta({ id: 'RegistrationCancellation', examples: [{ reason: 'ביטול על ידי ההורה' }] }),
    bodyOptional: true,
    response: one(shownRegistration),
    refusals: { 409: 'The registration is cancelled already.' },
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const request = { ...params, ...withoutNulls(body), expectedVersion };
      return answerRegistration(context, await peers.enrollment.cancelRegistration(context, request));
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/registrations/:id/payment',
    operationId: 'recordPayment',
    summary: 'Update payment status',
    access: managersWriting('registrations'),
    params: idParams,
    body: z
      .object({
        paymentStatus: z.enum(paymentStatuses),
        paymentMethod: z.enum(paymentMethods).nullish(),
        amount: money().nullish(),
        invoiceLink: link().nullish(),
      })
      .meta({
        id: 'Payment',
        examples: [
          {
            paymentStatus: 'paid',
            paymentMethod: 'credit',
            amount: 3000,
            invoiceLink: 'https://invoice.example.com/123',
          },
        ],
      }),
    response: one(shownRegistration),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const given = withoutNulls(body);
      const minor = toMinor(given, ['amount'], context.organization.currency);
      const request = { ...given, ...minor, ...params, expectedVersion };
      return answerRegistration(context, await peers.enrollment.recordPayment(context, request));
    },
  }),
];

/** Takes a seat; for both addresses at which one can register. */
export async function createRegistration(
  context: CallContext,
  peers: Peers,
  body: z.infer<typeof create>,
): Promise<Answer> {
  const given = withoutNulls(body);
  const minor = toMinor(given, ['amount'], context.organization.currency);
  const { registration } = await peers.enrollment.createRegistration(context, { ...given, ...minor });
  const made = present(registration, 'Registration');
  return answerCreated(presentRegistration(made, viewerOf(context)), made.version, '/registrations');
}

function answerRegistration(
  context: CallContext,
  { registration }: enrollment.GetRegistrationResponse__Output,
): Answer {
  const known = present(registration, 'Registration');
  return answerOne(presentRegistration(known, viewerOf(context)), known.version);
}
