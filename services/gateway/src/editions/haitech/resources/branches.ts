import { branchTypes, type catalog } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsWriting, managersWriting, reading } from '../common/access';
import { answerCreated, answerDeleted, answerOne, answerPage, deletedOne, many, one, present } from '../common/answers';
import { patchOf, withoutNulls } from '../common/patch';
import { flag, listQuery, pageOf, search, termOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { email, idParams, text, words } from '../common/values';
import { cyclePage, cycleQuery, listCyclesOf } from './cycle-lists';

const example = {
  name: 'בית ספר יסודי אלון',
  type: 'school',
  address: 'רחוב האלון 5',
  city: 'רמת גן',
  contactName: 'מנהל בית הספר',
  contactPhone: '031234567',
  contactEmail: 'school@example.com',
  isActive: true,
};

const branch = z
  .object({
    id: shownId,
    name: z.string(),
    type: z.enum(branchTypes),
    address: z.string().nullable(),
    city: z.string().nullable(),
    contactName: z.string().nullable(),
    contactPhone: z.string().nullable(),
    contactEmail: z.string().nullable(),
    isActive: z.boolean(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Branch' });

const create = z.object({
  name: words(200),
  type: z.enum(branchTypes),
  address: text(300).nullish(),
  city: text(100).nullish(),
  contactName: text(200).nullish(),
  contactPhone: text(40).nullish(),
  contactEmail: email().nullish(),
  isActive: z.boolean().optional(),
});

const facts = { tag: 'Branches', status: 200 } as const;

/** Seed 1, "Branches". */
export const branchRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/branches',
    operationId: 'listBranches',
    summary: 'List all branches',
    access: reading('branches'),
    query: listQuery(['name', 'type', 'city', 'isActive', 'createdAt', 'updatedAt'], {
      ...search,
      type: z.enum(branchTypes).optional(),
      city: text(100).optional(),
      isActive: flag(),
    }),
    response: many(branch),
    handler: async ({ query, context, peers }) => {
      const { type, city, isActive } = query;
      const filter = { page: pageOf(query), ...termOf(query), type, city, isActive };
      const { branches, total } = await peers.catalog.listBranches(context, filter);
      return answerPage(branches.map(presentBranch), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/branches/:id',
    operationId: 'getBranch',
    summary: 'Get single branch',
    access: reading('branches'),
    params: idParams,
    response: one(branch),
    handler: async ({ params, context, peers }) => answerBranch(await peers.catalog.getBranch(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/branches',
    operationId: 'createBranch',
    summary: 'Create new branch',
    access: adminsWriting('branches'),
    status: 201,
    body: create.meta({ id: 'BranchInput', examples: [example] }),
    response: one(branch),
    handler: async ({ body, context, peers }) => {
      const made = present((await peers.catalog.createBranch(context, withoutNulls(body))).branch, 'Branch');
      return answerCreated(presentBranch(made), made.version, '/branches');
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/branches/:id',
    operationId: 'updateBranch',
    summary: 'Update branch',
    access: managersWriting('branches'),
    params: idParams,
    body: create.partial().meta({ id: 'BranchUpdate', examples: [{ contactPhone: '037654321', contactName: null }] }),
    response: one(branch),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body);
      return answerBranch(await peers.catalog.updateBranch(context, { ...set, ...params, clear, expectedVersion }));
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/branches/:id',
    operationId: 'deleteBranch',
    summary: 'Delete branch',
    access: adminsWriting('branches'),
    params: idParams,
    response: deletedOne,
    refusals: { 409: 'It has active cycles or scheduled meetings.' },
    handler: async ({ params, context, peers, expectedVersion }) => {
      await peers.catalog.deleteBranch(context, { ...params, expectedVersion });
      return answerDeleted(params.id);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/branches/:id/cycles',
    operationId: 'listBranchCycles',
    summary: 'Get all cycles at this branch',
    access: reading('cycles'),
    params: idParams,
    query: cycleQuery.omit({ branchId: true }),
    response: cyclePage,
    handler: ({ params, query, context, peers }) =>
      listCyclesOf({ context, peers, query, branchId: params.id }, () => peers.catalog.getBranch(context, params)),
  }),
];

const answerBranch = ({ branch: found }: catalog.GetBranchResponse__Output) => {
  const known = present(found, 'Branch');
  return answerOne(presentBranch(known), known.version);
};

function presentBranch(found: catalog.Branch__Output): z.infer<typeof branch> {
  return {
    id: found.id,
    name: found.name,
    type: found.type as z.infer<typeof branch>['type'],
    address: found.address ?? null,
    city: found.city ?? null,
    contactName: found.contactName ?? null,
    contactPhone: found.contactPhone ?? null,
    contactEmail: found.contactEmail ?? null,
    isActive: found.isActive,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}
