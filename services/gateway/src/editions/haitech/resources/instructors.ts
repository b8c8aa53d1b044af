import type { catalog } from '@roster/contracts';
import { type CallContext, forbidden } from '@roster/service-kit';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsWriting, managersWriting, reading } from '../common/access';
import { answerCreated, answerDeleted, answerOne, answerPage, deletedOne, many, one, present } from '../common/answers';
import { decimal, toMinor } from '../common/money';
import { patchOf, withoutNulls } from '../common/patch';
import { flag, listQuery, pageOf, search, termOf } from '../common/query';
import { shownId, shownInstant, shownMoney } from '../common/shapes';
import { email, idParams, money, phone, text, words } from '../common/values';
import { type Viewer, viewerOf } from '../common/viewer';
import { cyclePage, cycleQuery, listCyclesOf } from './cycle-lists';
import { listMeetingsOf, meetingPage, meetingQuery } from './meeting-lists';

const example = {
  name: 'מורה ישראלי',
  phone: '0521234567',
  email: 'teacher@example.com',
  rateFrontal: 150,
  rateOnline: 120,
  ratePrivate: 200,
  ratePreparation: 50,
  isActive: true,
  notes: 'מתמחה ברובוטיקה',
  createUser: true,
  userPassword: 'initial-password',
};

const instructor = z
  .object({
    id: shownId,
    name: z.string(),
    phone: z.string(),
    email: z.string().nullable(),
    rateFrontal: shownMoney.nullable(),
    rateOnline: shownMoney.nullable(),
    ratePrivate: shownMoney.nullable(),
    ratePreparation: shownMoney.nullable(),
    isActive: z.boolean(),
    notes: z.string().nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Instructor' });

const rates = ['rateFrontal', 'rateOnline', 'ratePrivate', 'ratePreparation'] as const;

const fields = z.object({
  name: words(200),
  phone: phone(),
  email: email().nullish(),
  rateFrontal: money().nullish(),
  rateOnline: money().nullish(),
  ratePrivate: money().nullish(),
  ratePreparation: money().nullish(),
  isActive: z.boolean().optional(),
  notes: text(5_000).nullish(),
});

const create = fields
  .extend({ createUser: z.boolean().optional(), userPassword: text(200).min(6).nullish() })
  .superRefine(({ createUser, userPassword, email: address }, issues) => {
    if (!createUser) return;
    const needed = (field: string): void =>
      issues.addIssue({ code: 'custom', path: [field], message: 'is required to create a user' });
    if (!userPassword) needed('userPassword');
    if (!address) needed('email');
  });

const facts = { tag: 'Instructors', status: 200 } as const;

/** Seed 1, "Instructors". */
export const instructorRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/instructors',
    operationId: 'listInstructors',
    summary: 'List all instructors',
    description: "An instructor sees nobody's rates and notes but their own.",
    access: reading('instructors'),
    query: listQuery(['name', 'phone', 'email', ...rates, 'isActive', 'createdAt', 'updatedAt'], {
      ...search,
      isActive: flag(),
    }),
    response: many(instructor),
    handler: async ({ query, context, peers }) => {
      const viewer = viewerOf(context);
      const filter = { page: pageOf(query, { amounts: rates, viewer }), ...termOf(query), isActive: query.isActive };
      const { instructors, total } = await peers.catalog.listInstructors(context, filter);
      return answerPage(
        instructors.map((found) => presentInstructor(found, viewer)),
        total,
        query,
      );
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/instructors/:id',
    operationId: 'getInstructor',
    summary: 'Get single instructor',
    access: reading('instructors'),
    params: idParams,
    response: one(instructor),
    handler: async ({ params, context, peers }) =>
      answerInstructor(context, await peers.catalog.getInstructor(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/instructors',
    operationId: 'createInstructor',
    summary: 'Create new instructor',
    description: 'With `createUser`, also a user who signs in with `email` and `userPassword`.',
    access: adminsWriting('instructors'),
    status: 201,
    body: create.meta({ id: 'InstructorInput', examples: [example] }),
    response: one(instructor),
    refusals: { 409: 'A user with this e-mail exists already.' },
    fieldNames: { password: 'userPassword', 'login.password': 'userPassword' },
    handler: async ({ body, context, peers }) => {
      const { createUser, userPassword, ...given } = withoutNulls(body);
      // A login would go on after the key's end.
      if (createUser && context.principal.kind === 'api_key')
        throw forbidden('user.people_only', 'API keys may not create users');
      const { instructor: answered } = await peers.catalog.createInstructor(context, {
        ...given,
        ...toMinor(given, rates, context.organization.currency),
        ...(createUser && userPassword ? { login: { password: userPassword } } : {}),
      });
      const made = present(answered, 'Instructor');
      return answerCreated(presentInstructor(made, viewerOf(context)), made.version, '/instructors');
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/instructors/:id',
    operationId: 'updateInstructor',
    summary: 'Update instructor',
    access: managersWriting('instructors'),
    params: idParams,
    body: fields.partial().meta({ id: 'InstructorUpdate', examples: [{ rateFrontal: 160, notes: null }] }),
    response: one(instructor),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body, Object.fromEntries(rates.map((rate) => [rate, `${rate}Minor`])));
      const minor = toMinor(set, rates, context.organization.currency);
      const request = { ...set, ...minor, ...params, clear, expectedVersion };
      return answerInstructor(context, await peers.catalog.updateInstructor(context, request));
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/instructors/:id',
    operationId: 'deleteInstructor',
    summary: 'Delete instructor',
    description: 'A login goes with it.',
    access: adminsWriting('instructors'),
    params: idParams,
    response: deletedOne,
    refusals: { 409: 'It has active cycles or scheduled meetings.' },
    handler: async ({ params, context, peers, expectedVersion }) => {
      await peers.catalog.deleteInstructor(context, { ...params, expectedVersion });
      return answerDeleted(params.id);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/instructors/:id/cycles',
    operationId: 'listInstructorCycles',
    summary: 'Get all cycles taught by instructor',
    access: reading('cycles'),
    params: idParams,
    query: cycleQuery.omit({ instructorId: true }),
    response: cyclePage,
    handler: ({ params, query, context, peers }) =>
      listCyclesOf({ context, peers, query, instructorId: params.id }, () =>
        peers.catalog.getInstructor(context, params),
      ),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/instructors/:id/meetings',
    operationId: 'listInstructorMeetings',
    summary: 'Get meetings for instructor',
    access: reading('meetings'),
    params: idParams,
    query: meetingQuery.omit({ instructorId: true }),
    response: meetingPage,
    handler: ({ params, query, context, peers, log }) =>
      listMeetingsOf({ context, peers, log, query, instructorId: params.id }, () =>
        peers.catalog.getInstructor(context, params),
      ),
  }),
];

const answerInstructor = (context: CallContext, { instructor: found }: catalog.GetInstructorResponse__Output) => {
  const known = present(found, 'Instructor');
  return answerOne(presentInstructor(known, viewerOf(context)), known.version);
};

function presentInstructor(found: catalog.Instructor__Output, viewer: Viewer): z.infer<typeof instructor> {
  const mayKnow = viewer.instructorId === undefined || viewer.instructorId === found.id;
  const rate = (minor: number | undefined) => (mayKnow ? decimal(minor, viewer.currency) : null);
  return {
    id: found.id,
    name: found.name,
    phone: found.phone,
    email: found.email ?? null,
    rateFrontal: rate(found.rateFrontalMinor),
    rateOnline: rate(found.rateOnlineMinor),
    ratePrivate: rate(found.ratePrivateMinor),
    ratePreparation: rate(found.ratePreparationMinor),
    isActive: found.isActive,
    notes: mayKnow ? (found.notes ?? null) : null,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}
