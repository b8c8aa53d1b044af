import { activityTypes, meetingStatuses, type scheduling } from '@roster/contracts';
import { z } from 'zod';
import { type Answer, type RouteRequest, route } from '../../../http/route';
import { managersWriting, reading, writing } from '../common/access';
import { answerOne, one, present } from '../common/answers';
import { refuseMoved } from '../common/fixed';
import { patchOf, withoutNulls } from '../common/patch';
import { day, id, idParams, text, time } from '../common/values';
import {
  listMeetings,
  meetingPage,
  meetingQuery,
  presentMeetings,
  type ShownMeeting,
  shownMeeting,
} from './meeting-lists';

const example = {
  cycleId: '550e8400-e29b-41d4-a716-446655440000',
  instructorId: '550e8400-e29b-41d4-a716-446655440001',
  scheduledDate: '2024-02-15',
  startTime: '14:00',
  endTime: '15:30',
  activityType: 'frontal',
  topic: 'לולאות ותנאים',
  notes: 'להכין מחשבים מראש',
  withZoom: true,
};

const force = z
  .boolean()
  .optional()
  .meta({ description: 'Managers only: put the meeting over others of its instructor.' });

const create = z.object({
  cycleId: id(),
  instructorId: id(),
  scheduledDate: day(),
  startTime: time(),
  endTime: time(),
  activityType: z.enum(activityTypes).optional(),
  topic: text(300).nullish(),
  notes: text(5_000).nullish(),
  withZoom: z.boolean().optional().meta({
    description: 'A room at Zoom; left out, a meeting that is held online has one. `false`: none, though it is.',
  }),
  force,
});

const update = create
  .omit({ cycleId: true })
  .partial()
  .extend({
    status: z.enum(meetingStatuses).optional(),
    cycleId: id().nullish().meta({ description: 'May be sent back, and not changed.' }),
  });

const facts = { tag: 'Meetings', status: 200 } as const;
const overlap = 'Its instructor has another meeting at that time; `force` puts it there all the same.';

/** Seed 1, "Meetings". */
export const meetingRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/meetings',
    operationId: 'listMeetings',
    summary: 'List all meetings',
    description: 'An instructor sees only their own meetings, and of the money only what is paid to themselves.',
    access: reading('meetings'),
    query: meetingQuery,
    response: meetingPage,
    handler: ({ query, context, peers, log }) => listMeetings({ query, context, peers, log }),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/meetings/:id',
    operationId: 'getMeeting',
    summary: 'Get single meeting with full details',
    access: reading('meetings'),
    params: idParams,
    response: one(shownMeeting),
    handler: async (request) =>
      answerMeeting(request, await request.peers.scheduling.getMeeting(request.context, request.params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/meetings',
    operationId: 'createMeeting',
    summary: 'Create new meeting',
    access: managersWriting('meetings'),
    status: 201,
    body: create.meta({ id: 'MeetingInput', examples: [example] }),
    response: one(shownMeeting),
    refusals: { 409: overlap },
    handler: async (request) => {
      const made = await request.peers.scheduling.createMeeting(request.context, withoutNulls(request.body));
      const answered = await answerMeeting(request, made);
      return { ...answered, location: `/meetings/${made.meeting?.id}` };
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/meetings/:id',
    operationId: 'updateMeeting',
    summary: 'Update meeting',
    description:
      "An instructor may do so on the meeting's own day. Another day, another instructor and a change of `status`, but for " +
      'completing, are for managers.',
    access: writing('meetings'),
    params: idParams,
    body: update.meta({ id: 'MeetingUpdate', examples: [{ topic: 'פונקציות', notes: null }] }),
    response: one(shownMeeting),
    refusals: { 409: overlap },
    handler: async (request) => {
      const { params, body, context, peers, expectedVersion } = request;
      const { cycleId, ...changes } = body;
      await refuseMoved({ cycleId }, async () =>
        present((await peers.scheduling.getMeeting(context, params)).meeting, 'Meeting'),
      );
      const { set, clear } = patchOf(changes);
      return answerMeeting(
        request,
        await peers.scheduling.updateMeeting(context, { ...set, ...params, clear, expectedVersion }),
      );
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/meetings/:id/complete',
    operationId: 'completeMeeting',
    summary: 'Mark meeting as completed',
    description: 'Once only; the figures are fixed from here on.',
    access: writing('meetings'),
    params: idParams,
    body: z
      .object({ notes: text(5_000).nullish() })
      .meta({ id: 'MeetingCompletion', examples: [{ notes: 'השיעור עבר בהצלחה' }] }),
    bodyOptional: true,
    response: one(shownMeeting),
    refusals: { 409: 'The meeting is completed already, or not one that can be.' },
    handler: async (request) => {
      const { params, body, context, peers, expectedVersion } = request;
      const completed = await peers.scheduling.completeMeeting(context, {
        ...params,
        ...withoutNulls(body),
        expectedVersion,
      });
      return answerMeeting(request, completed);
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/meetings/:id/cancel',
    operationId: 'cancelMeeting',
    summary: 'Cancel a meeting',
    access: managersWriting('meetings'),
    params: idParams,
    body: z
      .object({ reason: text(1_000).nullish() })
      .meta({ id: 'MeetingCancellation', examples: [{ reason: 'מורה חולה' }] }),
    bodyOptional: true,
    response: one(shownMeeting),
    refusals: { 409: 'The meeting is not one that can be cancelled.' },
    handler: async (request) => {
      const { params, body, context, peers, expectedVersion } = request;
      const cancelled = await peers.scheduling.cancelMeeting(context, {
        ...params,
        ...withoutNulls(body),
        expectedVersion,
      });
      return answerMeeting(request, cancelled);
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/meetings/:id/postpone',
    operationId: 'postponeMeeting',
    summary: 'Postpone meeting to new date',
    description: 'The meeting becomes `postponed`; `newMeeting` takes its place on the new date.',
    access: managersWriting('meetings'),
    params: idParams,
    body: z
      .object({
        newDate: day(),
        newStartTime: time().nullish(),
        newEndTime: time().nullish(),
        notes: text(5_000).nullish(),
        force,
      })
      .meta({
        id: 'MeetingPostponement',
        examples: [{ newDate: '2024-02-22', newStartTime: '14:00', newEndTime: '15:30', notes: 'נדחה בגלל חג' }],
      }),
    response: one(shownMeeting.extend({ newMeeting: shownMeeting }).meta({ id: 'PostponedMeeting' })),
    refusals: { 409: overlap },
    handler: async (request) => {
      const { params, body, context, peers, expectedVersion } = request;
      const wanted = { ...params, ...withoutNulls(body), expectedVersion };
      const { meeting, successor } = await peers.scheduling.postponeMeeting(context, wanted);
      const postponed = present(meeting, 'Meeting');
      const [shown, newMeeting] = await presentMeetings(request, [postponed, present(successor, 'Meeting')]);
      return answerOne({ ...shown, newMeeting }, postponed.version);
    },
  }),
];

async function answerMeeting(
  request: RouteRequest,
  { meeting }: scheduling.GetMeetingResponse__Output,
): Promise<Answer> {
  const known = present(meeting, 'Meeting');
  const [shown] = await presentMeetings(request, [known]);
  return answerOne(shown satisfies ShownMeeting | undefined, known.version);
}
