import { z } from 'zod';
import { route } from '../../../http/route';
import { managersWriting } from '../common/access';
import { answer, one, present } from '../common/answers';
import { ids } from '../common/bulk';
import { withoutNulls } from '../common/patch';
import { shownId } from '../common/shapes';
import { stillAt } from '../common/still-at';
import { day, idParams, words } from '../common/values';
import { viewerOf } from '../common/viewer';
import { answerCycle, changesOf, cycleUpdate } from './cycle-input';
import { presentCycle, shownCycle } from './cycle-lists';
import { conflictingMeetings, presentObstacles, skippedDays } from './generate-meetings';

const duplicate = shownCycle
  .extend({
    createdMeetings: z.int(),
    skipped: skippedDays,
    conflicts: conflictingMeetings,
    copiedRegistrations: z
      .object({
        copied: z.int(),
        skipped: z.int().meta({ description: 'No seat was left for them.' }),
        pending: z.boolean().meta({ description: 'They are copied in a moment; the numbers say nothing yet.' }),
      })
      .nullable(),
  })
  .meta({ id: 'DuplicatedCycle' });

const changed = one(z.object({ updated: z.int(), cycles: z.array(shownCycle) }).meta({ id: 'UpdatedCycles' }));
const removed = one(
  z.object({ id: shownId, deleted: z.literal(true), deletedMeetings: z.int() }).meta({ id: 'DeletedCycle' }),
);

const facts = { tag: 'Cycles', status: 200, access: managersWriting('cycles') } as const;

/** Seed 1, what else is done with cycles. */
export const cycleActions = [
  route({
    ...facts,
    method: 'DELETE',
    path: '/cycles/:id',
    operationId: 'deleteCycle',
    summary: 'Soft delete cycle',
    description: 'Its meetings go with it.',
    params: idParams,
    response: removed,
    refusals: { 409: 'Meetings of it were held: cancel it instead.' },
    handler: async ({ params, context, peers, expectedVersion }) => {
      const { deletedMeetings } = await peers.scheduling.deleteCycle(context, { ...params, expectedVersion });
      return answer({ ...params, deleted: true, deletedMeetings });
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/cycles/:id/sync-progress',
    operationId: 'syncCycleProgress',
    summary: 'Recalculate completedMeetings count from actual meeting data',
    params: idParams,
    response: one(shownCycle),
    handler: async ({ params, context, peers, expectedVersion }) => {
      await stillAt(expectedVersion, 'Cycle', async () => (await peers.scheduling.getCycle(context, params)).cycle);
      return answerCycle(context, await peers.scheduling.syncProgress(context, { cycleId: params.id }));
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/cycles/:id/duplicate',
    operationId: 'duplicateCycle',
    summary: 'Duplicate cycle with new dates',
    description: 'Copied registrations are unpaid, and as many as there are seats.',
    status: 201,
    params: idParams,
    body: z
      .object({
        newStartDate: day(),
        newName: words(200).nullish(),
        copyRegistrations: z.boolean().optional(),
        generateMeetings: z.boolean().optional(),
      })
      .meta({
        id: 'CycleDuplication',
        examples: [
          {
            newStartDate: '2024-09-01',
            newName: 'Python - בית ספר אלון - ב2024',
            copyRegistrations: false,
            generateMeetings: true,
          },
        ],
      }),
    response: one(duplicate),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      await stillAt(expectedVersion, 'Cycle', async () => (await peers.scheduling.getCycle(context, params)).cycle);
      const made = await peers.scheduling.duplicateCycle(context, { ...withoutNulls(body), ...params });
      const answered = answerCycle(context, made);
      const { copied, skipped, pending } = made.registrations ?? {};
      const data = {
        ...presentCycle(present(made.cycle, 'Cycle'), viewerOf(context)),
        createdMeetings: made.meetings.length,
        ...presentObstacles(made),
        copiedRegistrations: made.registrations ? { copied, skipped, pending } : null,
      };
      return { ...answered, ...answer(data), location: `/cycles/${data.id}` };
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/cycles/bulk-update',
    operationId: 'updateCycles',
    summary: 'Update multiple cycles at once',
    description: 'All or nothing, 100 cycles at most. `data` may hold whatever `PUT /cycles/:id` takes.',
    body: z
      .object({
        ids: ids(),
        data: cycleUpdate.refine((data) => Object.keys(data).length > 0, 'must hold at least one field'),
      })
      .meta({
        id: 'CycleBulkUpdate',
        examples: [
          {
            ids: ['550e8400-e29b-41d4-a716-446655440000', '550e8400-e29b-41d4-a716-446655440001'],
            data: { status: 'completed', instructorId: '550e8400-e29b-41d4-a716-446655440002' },
          },
        ],
      }),
    response: changed,
    handler: async ({ body, context, peers }) => {
      const data = changesOf(body.data, context.organization.currency);
      const { cycles } = await peers.scheduling.bulkUpdateCycles(context, { ids: body.ids, data });
      const viewer = viewerOf(context);
      return answer({ updated: cycles.length, cycles: cycles.map((cycle) => presentCycle(cycle, viewer)) });
    },
  }),
];
