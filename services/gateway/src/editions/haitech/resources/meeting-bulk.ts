import { z } from 'zod';
import { route } from '../../../http/route';
import { managersWriting } from '../common/access';
import { answer, answerDeleted, deletedOne, one } from '../common/answers';
import { ids } from '../common/bulk';
import { withoutNulls } from '../common/patch';
import { shownId } from '../common/shapes';
import { idParams, text } from '../common/values';
import { presentMeetings, shownMeeting } from './meeting-lists';

/** What a person sets by hand; a meeting is postponed only to a new date. */
const settable = ['scheduled', 'completed', 'cancelled'] as const;

const exampleIds = ['550e8400-e29b-41d4-a716-446655440000', '550e8400-e29b-41d4-a716-446655440001'];
const facts = { tag: 'Meetings', status: 200, access: managersWriting('meetings') } as const;
const allOrNothing = 'All or nothing, 100 meetings at most; each that cannot be is named by its index.';

/** Seed 1, removing meetings, and changing many at once. */
export const meetingBulkRoutes = [
  route({
    ...facts,
    method: 'DELETE',
    path: '/meetings/:id',
    operationId: 'deleteMeeting',
    summary: 'Soft delete meeting',
    description:
      "Also one that was held: its figures are taken back. Its place in the cycle's schedule is free again: generating fills it.",
    params: idParams,
    response: deletedOne,
    handler: async ({ params, context, peers, expectedVersion }) => {
      await peers.scheduling.deleteMeeting(context, { ...params, expectedVersion });
      return answerDeleted(params.id);
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/meetings/bulk-update-status',
    operationId: 'updateMeetingStatuses',
    summary: 'Update status for multiple meetings',
    description: allOrNothing,
    body: z
      .object({ ids: ids(), status: z.enum(settable), reason: text(1_000).nullish(), force: z.boolean().optional() })
      .meta({ id: 'MeetingStatuses', examples: [{ ids: exampleIds, status: 'completed' }] }),
    response: one(z.object({ updated: z.int(), meetings: z.array(shownMeeting) }).meta({ id: 'UpdatedMeetings' })),
    refusals: { 409: 'One of the meetings cannot get this status.' },
    handler: async (request) => {
      const { body, context, peers } = request;
      const { meetings } = await peers.scheduling.bulkUpdateMeetingStatus(context, withoutNulls(body));
      return answer({ updated: meetings.length, meetings: await presentMeetings(request, meetings) });
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/meetings/bulk-delete',
    operationId: 'deleteMeetings',
    summary: 'Delete multiple meetings',
    description: allOrNothing,
    body: z.object({ ids: ids() }).meta({ id: 'MeetingIds', examples: [{ ids: exampleIds }] }),
    response: one(z.object({ deleted: z.int(), ids: z.array(shownId) }).meta({ id: 'DeletedMeetings' })),
    handler: async ({ body, context, peers }) => {
      const { deleted } = await peers.scheduling.bulkDeleteMeetings(context, body);
      return answer({ deleted, ids: body.ids });
    },
  }),
];
