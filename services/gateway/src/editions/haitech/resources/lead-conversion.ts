import { asAppError, type FieldViolation, invalid } from '@roster/service-kit';
import { z } from 'zod';
import { authorize } from '../../../http/auth/gate';
import { type Answer, route } from '../../../http/route';
import { managersWriting } from '../common/access';
import { answer, one, present } from '../common/answers';
import { toMinor } from '../common/money';
import { withoutNulls } from '../common/patch';
import { shownId } from '../common/shapes';
import { id, idParams, wholeNumber } from '../common/values';
import { viewerOf } from '../common/viewer';
import { newCustomer, presentCustomer, shownCustomer } from './customers';
import { presentLead, shownLead } from './leads';
import { presentRegistration } from './registration-lists';
import { seatFields, shownRegistration } from './registrations';
import { presentStudent, shownStudent, studentExample, studentFields } from './student-lists';

const most = { students: 20, registrations: 50 };

const seat = z.object({
  student: wholeNumber(0, most.students - 1).meta({ description: 'Which of `students`, counted from 0.' }),
  cycleId: id(),
  ...seatFields,
});

/** Seats are money: a key that makes customers may not give them out for that alone. */
const registering = { roles: ['admin', 'manager'], scope: 'write:registrations' } as const;

const example = { customer: { address: 'רחוב הרצל 1' }, students: [studentExample] };
const cycleId = '550e8400-e29b-41d4-a716-446655440001';

const body = z
  .object({
    customer: newCustomer.partial().optional().meta({ description: "Where it differs from the lead's own." }),
    existingCustomerId: id()
      .nullish()
      .meta({ description: 'The students are this customer’s; else a new one is made.' }),
    students: z.array(z.object(studentFields)).max(most.students).optional(),
    registrations: z.array(seat).max(most.registrations).optional(),
  })
  .meta({
    id: 'LeadConversion',
    examples: [example, { ...example, registrations: [{ student: 0, cycleId, status: 'trial' }] }],
  });

const conversion = z
  .object({
    lead: shownLead,
    customer: shownCustomer.nullable().meta({ description: 'Null where they were deleted since.' }),
    customerCreated: z.boolean(),
    students: z.array(shownStudent),
    knownStudentIds: z
      .array(shownId)
      .meta({ description: 'Students whom the existing customer had already, by their names.' }),
    registrations: z.array(shownRegistration),
  })
  .meta({ id: 'ConvertedLead' });

/** Seed 2, "4.4 External Integrations", and what a school does next with a lead. */
export const leadConversionRoutes = [
  route({
    tag: 'Leads',
    method: 'POST',
    path: '/leads/:id/convert',
    operationId: 'convertLead',
    summary: 'Make a customer of a lead, with students and registrations',
    description:
      'All or nothing, and once for each lead: the same call again answers 200 with what the first one made. Somebody who is a customer already is refused with 409, which names them under `existingCustomerId`; sent along, it means them, and fills in what was missing. An API key that registers needs `write:registrations` as well.',
    access: managersWriting('customers'),
    status: 201,
    otherSuccesses: { 200: 'The lead was converted by this call before.' },
    refusals: {
      409: 'There is a customer with this phone number or e-mail address; the lead became another customer; a cycle is full or over.',
    },
    params: idParams,
    body,
    response: one(conversion),
    handler: async ({ params, body, context, peers, expectedVersion }): Promise<Answer> => {
      const { customer, existingCustomerId, students = [], registrations = [] } = body;
      if (registrations.length > 0) authorize(registering, context.principal);
      const converted = await peers.notifications.convertLead(context, {
        ...params,
        ...(customer ? { customer: withoutNulls(customer) } : {}),
        ...(existingCustomerId ? { existingCustomerId } : {}),
        students: students.map(withoutNulls),
        registrations: inMinorUnits(registrations, context.organization.currency),
        expectedVersion,
      });
      const { operationId, isRepeat } = converted;
      const made = await peers.enrollment.getFamily(context, { operationId });
      const viewer = viewerOf(context);
      const shown = {
        lead: presentLead(present(converted.lead, 'Lead')),
        customer: made.customer ? presentCustomer(made.customer) : null,
        customerCreated: made.customerCreated,
        students: made.students.map(presentStudent),
        knownStudentIds: made.knownStudentIds,
        registrations: made.registrations.map((found) => presentRegistration(found, viewer)),
      };
      if (isRepeat) return { ...answer(shown), status: 200 };
      return { ...answer(shown), location: `/customers/${made.customerId}` };
    },
  }),
];

/** @throws AppError `invalid` that names each amount with too many decimals: `registrations[1].amount` */
function inMinorUnits(registrations: z.infer<typeof seat>[], currency: string) {
  const violations: FieldViolation[] = [];
  const seats = registrations.map((registration, index) => {
    const { amount, ...given } = withoutNulls(registration);
    try {
      return { ...given, ...toMinor({ amount }, ['amount'], currency) };
    } catch (error) {
      const fields = asAppError(error)?.fields;
      if (!fields) throw error;
      for (const { field, message } of fields) violations.push({ field: `registrations[${index}].${field}`, message });
      return given;
    }
  });
  if (violations.length > 0) throw invalid(violations);
  return seats;
}
