import type { catalog } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersWriting, reading } from '../common/access';
import { answerCreated, answerDeleted, answerOne, answerPage, deletedOne, many, one, present } from '../common/answers';
import { patchOf, withoutNulls } from '../common/patch';
import { listQuery, pageOf } from '../common/query';
import { shownDay, shownId, shownInstant } from '../common/shapes';
import { day, id, idParams, words } from '../common/values';

const closure = z
  .object({
    id: shownId,
    date: shownDay,
    name: z.string(),
    branchId: shownId.nullable().meta({ description: 'null: the whole organization.' }),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Closure' });

const create = z.object({ date: day(), name: words(200), branchId: id().nullish() });
const facts = { tag: 'Closures', status: 200 } as const;
const taken = 'That day is closed already.';

/** Days on which nothing is held; generating meetings skips them. */
export const closureRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/closures',
    operationId: 'listClosures',
    summary: 'List closure days',
    description: "With `branchId`: that branch's and the organization's.",
    access: reading('branches'),
    query: listQuery(['date', 'name', 'createdAt'], {
      from: day().optional(),
      to: day().optional(),
      branchId: id().optional(),
    }),
    response: many(closure),
    handler: async ({ query, context, peers }) => {
      const { from, to, branchId } = query;
      const request = { page: pageOf(query), from, to, branchId };
      const { closureDays, total } = await peers.catalog.pageClosureDays(context, request);
      return answerPage(closureDays.map(presentClosure), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/closures/:id',
    operationId: 'getClosure',
    summary: 'Get single closure day',
    access: reading('branches'),
    params: idParams,
    response: one(closure),
    handler: async ({ params, context, peers }) => answerClosure(await peers.catalog.getClosureDay(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/closures',
    operationId: 'createClosure',
    summary: 'Close a day',
    access: managersWriting('branches'),
    status: 201,
    body: create.meta({ id: 'ClosureInput', examples: [{ date: '2024-03-24', name: 'פורים', branchId: null }] }),
    response: one(closure),
    refusals: { 409: taken },
    handler: async ({ body, context, peers }) => {
      const answered = await peers.catalog.createClosureDay(context, withoutNulls(body));
      const made = present(answered.closureDay, 'Closure day');
      return answerCreated(presentClosure(made), made.version, '/closures');
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/closures/:id',
    operationId: 'updateClosure',
    summary: 'Change a closure day',
    access: managersWriting('branches'),
    params: idParams,
    body: create.partial().meta({ id: 'ClosureUpdate', examples: [{ name: 'שושן פורים' }] }),
    response: one(closure),
    refusals: { 409: taken },
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body);
      return answerClosure(
        await peers.catalog.updateClosureDay(context, { ...set, ...params, clear, expectedVersion }),
      );
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/closures/:id',
    operationId: 'deleteClosure',
    summary: 'Open a day again',
    access: managersWriting('branches'),
    params: idParams,
    response: deletedOne,
    handler: async ({ params, context, peers, expectedVersion }) => {
      await peers.catalog.deleteClosureDay(context, { ...params, expectedVersion });
      return answerDeleted(params.id);
    },
  }),
];

const answerClosure = ({ closureDay }: catalog.GetClosureDayResponse__Output) => {
  const known = present(closureDay, 'Closure day');
  return answerOne(presentClosure(known), known.version);
};

const presentClosure = (found: catalog.ClosureDay__Output): z.infer<typeof closure> => ({
  id: found.id,
  date: found.date,
  name: found.name,
  branchId: found.branchId ?? null,
  createdAt: found.createdAt,
  updatedAt: found.updatedAt,
});
