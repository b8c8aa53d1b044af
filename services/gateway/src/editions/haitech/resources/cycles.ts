import { route } from '../../../http/route';
import { managersWriting, reading } from '../common/access';
import { answerCreated, one, present } from '../common/answers';
import { toMinor } from '../common/money';
import { existsIfRefused } from '../common/owner';
import { withoutNulls } from '../common/patch';
import { idParams } from '../common/values';
import { viewerOf } from '../common/viewer';
import { cycleActions } from './cycle-actions';
import { answerCycle, changesOf, cycleUpdate, newCycle } from './cycle-input';
import { amounts, cyclePage, cycleQuery, listCycles, presentCycle, shownCycle } from './cycle-lists';
import { generateMeetings } from './generate-meetings';
import { listMeetingsOf, meetingPage, meetingQuery } from './meeting-lists';
import { listRegistrationsOf, registrationPage, registrationQuery } from './registration-lists';
import { createRegistration, newRegistration, registrationExample, shownRegistration } from './registrations';

const example = {
  name: 'Python - בית ספר אלון - א2024',
  courseId: '550e8400-e29b-41d4-a716-446655440000',
  branchId: '550e8400-e29b-41d4-a716-446655440001',
  instructorId: '550e8400-e29b-41d4-a716-446655440002',
  type: 'institutional_per_child',
  startDate: '2024-01-15',
  endDate: '2024-06-15',
  dayOfWeek: 'tuesday',
  startTime: '14:00',
  endTime: '15:30',
  durationMinutes: 90,
  totalMeetings: 20,
  pricePerStudent: 150,
  meetingRevenue: 3000,
  maxStudents: 20,
  activityType: 'frontal',
  sendParentReminders: true,
  zoomHostEmail: 'zoom@example.com',
};

const facts = { tag: 'Cycles', status: 200 } as const;

/** Seed 1, "Cycles". */
export const cycleRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/cycles',
    operationId: 'listCycles',
    summary: 'List all cycles',
    description: '`from` and `to` are about the day that a cycle starts on. An instructor sees only their own cycles.',
    access: reading('cycles'),
    query: cycleQuery,
    response: cyclePage,
    handler: ({ query, context, peers }) => listCycles({ query, context, peers }),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/cycles/:id',
    operationId: 'getCycle',
    summary: 'Get single cycle with full details',
    access: reading('cycles'),
    params: idParams,
    response: one(shownCycle),
    handler: async ({ params, context, peers }) =>
      answerCycle(context, await peers.scheduling.getCycle(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/cycles',
    operationId: 'createCycle',
    summary: 'Create new cycle',
    access: managersWriting('cycles'),
    status: 201,
    body: newCycle.meta({ id: 'CycleInput', examples: [example] }),
    response: one(shownCycle),
    handler: async ({ body, context, peers }) => {
      const { dayOfWeek, ...given } = withoutNulls(body);
      const { cycle } = await peers.scheduling.createCycle(context, {
        ...given,
        ...toMinor(given, amounts, context.organization.currency),
        frequency: 'weekly',
        days: [dayOfWeek],
      });
      const made = present(cycle, 'Cycle');
      return answerCreated(presentCycle(made, viewerOf(context)), made.version, '/cycles');
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/cycles/:id',
    operationId: 'updateCycle',
    summary: 'Update cycle',
    access: managersWriting('cycles'),
    params: idParams,
    body: cycleUpdate.meta({
      id: 'CycleUpdate',
      examples: [{ maxStudents: 25, status: 'active', zoomHostEmail: null }],
    }),
    response: one(shownCycle),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const changes = changesOf(body, context.organization.currency);
      return answerCycle(
        context,
        await peers.scheduling.updateCycle(context, { ...changes, ...params, expectedVersion }),
      );
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/cycles/:id/meetings',
    operationId: 'listCycleMeetings',
    summary: 'Get all meetings of a cycle',
    access: reading('meetings'),
    params: idParams,
    query: meetingQuery.omit({ cycleId: true }),
    response: meetingPage,
    handler: ({ params, query, context, peers, log }) =>
      listMeetingsOf({ context, peers, log, query, cycleId: params.id }, () =>
        peers.scheduling.getCycle(context, params),
      ),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/cycles/:id/registrations',
    operationId: 'listCycleRegistrations',
    summary: 'Get all registrations for a cycle',
    access: reading('registrations'),
    params: idParams,
    query: registrationQuery.omit({ cycleId: true }),
    response: registrationPage,
    handler: ({ params, query, context, peers }) =>
      listRegistrationsOf({ context, peers, query, cycleId: params.id }, () =>
        peers.scheduling.getCycle(context, params),
      ),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/cycles/:id/registrations',
    operationId: 'createCycleRegistration',
    summary: 'Add a student registration to cycle',
    access: managersWriting('registrations'),
    status: 201,
    params: idParams,
    body: newRegistration.meta({ id: 'CycleRegistrationInput', examples: [registrationExample] }),
    response: one(shownRegistration),
    refusals: { 409: 'The cycle is full, or the student is registered to it already.' },
    handler: ({ params, body, context, peers }) =>
      existsIfRefused(createRegistration(context, peers, { ...body, cycleId: params.id }), () =>
        peers.scheduling.getCycle(context, params),
      ),
  }),
  generateMeetings,
  ...cycleActions,
];
