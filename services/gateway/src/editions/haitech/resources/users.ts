import { type identity, roles, userStatuses } from '@roster/contracts';
import { invalidField } from '@roster/service-kit';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsOnly } from '../common/access';
import { answerCreated, answerOne, answerPage, many, one, present } from '../common/answers';
import { withoutNulls } from '../common/patch';
import { listQuery, pageOf, search, termOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { email, id, idParams, text, words } from '../common/values';

const staff = ['admin', 'manager', 'instructor'] as const;

const user = z
  .object({
    id: shownId,
    email: z.string(),
    name: z.string(),
    role: z.enum(roles),
    status: z.enum(userStatuses),
    isActive: z.boolean(),
    instructorId: shownId.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'UserAccount' });

type Status = 'active' | 'inactive';

const password = text(200).min(6);

const create = z.object({
  email: email(),
  name: words(200),
  role: z.enum(staff),
  password,
  instructorId: id().nullish().meta({ description: 'Whose login it is; with the role instructor, and only then.' }),
});

const update = create.partial().extend({
  instructorId: id().nullish().meta({ description: 'null, as users without one show it, changes nothing.' }),
  status: z.enum(['active', 'inactive']).optional(),
  isActive: z.boolean().optional().meta({ description: 'Another way to say `status`.' }),
});

const facts = { tag: 'Users', status: 200, access: adminsOnly } as const;
const taken = 'A user with this e-mail exists already.';
const lastAdministrator = 'It would leave the organization without an administrator.';

/** Seed 2's administration of users. */
export const userRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/users',
    operationId: 'listUsers',
    summary: 'List all users',
    query: listQuery(['createdAt', 'name', 'email', 'role', 'status'], {
      ...search,
      role: z.enum(roles).optional(),
      status: z.enum(userStatuses).optional(),
    }),
    response: many(user),
    handler: async ({ query, context, peers }) => {
      const { role, status } = query;
      const request = { page: pageOf(query), ...termOf(query), role, status };
      const { users, total } = await peers.identity.listUsers(context, request);
      return answerPage(users.map(presentUser), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/users/:id',
    operationId: 'getUser',
    summary: 'Get single user',
    params: idParams,
    response: one(user),
    handler: async ({ params, context, peers }) => answerUser(await peers.identity.getUser(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/users',
    operationId: 'createUser',
    summary: 'Create new user',
    status: 201,
    body: create.meta({
      id: 'UserInput',
      examples: [{ email: 'manager@example.com', name: 'מנהלת הסניף', role: 'manager', password: 'initial-password' }],
    }),
    response: one(user),
    refusals: { 409: taken },
    handler: async ({ body, context, peers }) => {
      const made = present((await peers.identity.createUser(context, withoutNulls(body))).user, 'User');
      return answerCreated(presentUser(made), made.version, '/users');
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/users/:id',
    operationId: 'updateUser',
    summary: 'Update user',
    description: "A new password or role ends the user's sessions.",
    params: idParams,
    body: update.meta({ id: 'UserUpdate', examples: [{ role: 'admin' }] }),
    response: one(user),
    refusals: { 409: `${taken} ${lastAdministrator}` },
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { isActive, ...given } = withoutNulls(body);
      const request = { ...given, status: statusOf(given.status, isActive), ...params, expectedVersion };
      return answerUser(await peers.identity.updateUser(context, request));
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/users/:id',
    operationId: 'deactivateUser',
    summary: 'Deactivate user',
    description: 'The user cannot sign in any more, and their sessions end; what they did stays.',
    params: idParams,
    response: one(user),
    refusals: { 409: lastAdministrator },
    handler: async ({ params, context, peers, expectedVersion }) =>
      answerUser(await peers.identity.deactivateUser(context, { ...params, expectedVersion })),
  }),
];

/** @throws AppError `invalid` where one says the contrary of the other: nobody could tell which of them is meant */
function statusOf(status: Status | undefined, isActive: boolean | undefined): Status | undefined {
  if (isActive === undefined) return status;
  const said = isActive ? 'active' : 'inactive';
  if (status !== undefined && status !== said) throw invalidField('isActive', `must be ${!isActive} with this status`);
  return said;
}

const answerUser = ({ user: found }: identity.GetUserResponse__Output) => {
  const known = present(found, 'User');
  return answerOne(presentUser(known), known.version);
};

const presentUser = (found: identity.User__Output): z.infer<typeof user> => ({
  id: found.id,
  email: found.email,
  name: found.name,
  role: found.role as z.infer<typeof user>['role'],
  status: found.status as z.infer<typeof user>['status'],
  isActive: found.status === 'active',
  instructorId: found.instructorId ?? null,
  createdAt: found.createdAt,
  updatedAt: found.updatedAt,
});
