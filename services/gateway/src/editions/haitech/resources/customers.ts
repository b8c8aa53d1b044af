import type { enrollment } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersWriting, reading } from '../common/access';
import { answer, answerCreated, answerOne, answerPage, many, one, present } from '../common/answers';
import { existsIfEmpty, existsIfRefused } from '../common/owner';
import { patchOf, withoutNulls } from '../common/patch';
import { flag, listQuery, pageOf, search, termOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { email, idParams, phone, text, words } from '../common/values';
import {
  createStudent,
  listStudents,
  shownStudent,
  studentExample,
  studentFields,
  studentPage,
  studentQuery,
} from './student-lists';

const example = {
  name: 'ישראל ישראלי',
  phone: '0501234567',
  email: 'israel@example.com',
  address: 'רחוב הרצל 1',
  city: 'תל אביב',
  notes: 'הערות נוספות',
};

export const shownCustomer = z
  .object({
    id: shownId,
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string(),
    address: z.string().nullable(),
    city: z.string().nullable(),
    notes: z.string().nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Customer' });

export const newCustomer = z.object({
  name: words(200),
  phone: phone(),
  email: email().nullish(),
  address: text(300).nullish(),
  city: text(100).nullish(),
  notes: text(5_000).nullish(),
});

const facts = { tag: 'Customers', status: 200 } as const;

/** Seed 1, "Customers": parents and guardians who pay. */
export const customerRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/customers',
    operationId: 'listCustomers',
    summary: 'List all customers',
    access: reading('customers'),
    query: listQuery(['name', 'city', 'email', 'phone', 'createdAt', 'updatedAt'], {
      ...search,
      city: text(100).optional(),
      hasActiveRegistration: flag(),
    }),
    response: many(shownCustomer),
    handler: async ({ query, context, peers }) => {
      const { city, hasActiveRegistration } = query;
      const filter = { page: pageOf(query), ...termOf(query), city, hasActiveRegistration };
      const { customers, total } = await peers.enrollment.listCustomers(context, filter);
      return answerPage(customers.map(presentCustomer), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/customers/:id',
    operationId: 'getCustomer',
    summary: 'Get single customer by ID',
    access: reading('customers'),
    params: idParams,
    response: one(shownCustomer),
    handler: async ({ params, context, peers }) => answerCustomer(await peers.enrollment.getCustomer(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/customers',
    operationId: 'createCustomer',
    summary: 'Create new customer',
    access: managersWriting('customers'),
    status: 201,
    body: newCustomer.meta({ id: 'CustomerInput', examples: [example] }),
    response: one(shownCustomer),
    handler: async ({ body, context, peers }) => {
      const made = present((await peers.enrollment.createCustomer(context, withoutNulls(body))).customer, 'Customer');
      return answerCreated(presentCustomer(made), made.version, '/customers');
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/customers/:id',
    operationId: 'updateCustomer',
    summary: 'Update customer',
    access: managersWriting('customers'),
    params: idParams,
    body: newCustomer.partial().meta({ id: 'CustomerUpdate', examples: [{ city: 'חיפה', notes: null }] }),
    response: one(shownCustomer),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body);
      return answerCustomer(
        await peers.enrollment.updateCustomer(context, { ...set, ...params, clear, expectedVersion }),
      );
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/customers/:id',
    operationId: 'deleteCustomer',
    summary: 'Soft delete customer',
    description: 'Their students go with them, whose open registrations are cancelled.',
    access: managersWriting('customers'),
    params: idParams,
    response: one(
      z
        .object({ id: shownId, deleted: z.literal(true), deletedStudents: z.int(), cancelledRegistrations: z.int() })
        .meta({ id: 'DeletedCustomer' }),
    ),
    handler: async ({ params, context, peers, expectedVersion }) => {
      const { deletedStudents, cancelledRegistrations } = await peers.enrollment.deleteCustomer(context, {
        ...params,
        expectedVersion,
      });
      return answer({ ...params, deleted: true, deletedStudents, cancelledRegistrations });
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/customers/:id/students',
    operationId: 'listCustomerStudents',
    summary: 'Get all students belonging to a customer',
    access: reading('students'),
    params: idParams,
    query: studentQuery.omit({ customerId: true }),
    response: studentPage,
    handler: async ({ params, query, context, peers }) => {
      const answer = await listStudents({ query, context, peers, customerId: params.id });
      await existsIfEmpty(answer, () => peers.enrollment.getCustomer(context, params));
      return answer;
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/customers/:id/students',
    operationId: 'createCustomerStudent',
    summary: 'Add a new student to customer',
    access: managersWriting('students'),
    status: 201,
    params: idParams,
    body: z.object(studentFields).meta({ id: 'CustomerStudentInput', examples: [studentExample] }),
    response: one(shownStudent),
    handler: ({ params, body, context, peers }) =>
      existsIfRefused(createStudent(context, peers, { ...body, customerId: params.id }), () =>
        peers.enrollment.getCustomer(context, params),
      ),
  }),
];

const answerCustomer = ({ customer: found }: enrollment.GetCustomerResponse__Output) => {
  const known = present(found, 'Customer');
  return answerOne(presentCustomer(known), known.version);
};

export function presentCustomer(found: enrollment.Customer__Output): z.infer<typeof shownCustomer> {
  return {
    id: found.id,
    name: found.name,
    email: found.email ?? null,
    phone: found.phone,
    address: found.address ?? null,
    city: found.city ?? null,
    notes: found.notes ?? null,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}
