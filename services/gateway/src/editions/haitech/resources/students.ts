import type { enrollment } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersWriting, reading } from '../common/access';
import { answer, answerOne, one, present } from '../common/answers';
import { patchOf } from '../common/patch';
import { shownId } from '../common/shapes';
import { id, idParams } from '../common/values';
import { listRegistrationsOf, registrationPage, registrationQuery } from './registration-lists';
import {
  createStudent,
  listStudents,
  presentStudent,
  shownStudent,
  studentExample,
  studentFields,
  studentPage,
  studentQuery,
} from './student-lists';

const create = z.object({ customerId: id(), ...studentFields });
const facts = { tag: 'Students', status: 200 } as const;

/** Seed 1, "Students". */
export const studentRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/students',
    operationId: 'listStudents',
    summary: 'List all students',
    access: reading('students'),
    query: studentQuery,
    response: studentPage,
    handler: ({ query, context, peers }) => listStudents({ query, context, peers }),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/students/:id',
    operationId: 'getStudent',
    summary: 'Get single student',
    access: reading('students'),
    params: idParams,
    response: one(shownStudent),
    handler: async ({ params, context, peers }) => answerStudent(await peers.enrollment.getStudent(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/students',
    operationId: 'createStudent',
    summary: 'Create new student',
    access: managersWriting('students'),
    status: 201,
    body: create.meta({
      id: 'StudentInput',
      examples: [{ customerId: '550e8400-e29b-41d4-a716-446655440000', ...studentExample, notes: 'הערות' }],
    }),
    response: one(shownStudent),
    handler: ({ body, context, peers }) => createStudent(context, peers, body),
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/students/:id',
    operationId: 'updateStudent',
    summary: 'Update student',
    access: managersWriting('students'),
    params: idParams,
    body: create.partial().meta({ id: 'StudentUpdate', examples: [{ grade: 'ה', notes: null }] }),
    response: one(shownStudent),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body);
      return answerStudent(
        await peers.enrollment.updateStudent(context, { ...set, ...params, clear, expectedVersion }),
      );
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/students/:id',
    operationId: 'deleteStudent',
    summary: 'Soft delete student',
    description: 'Open registrations are cancelled, and their seats are free.',
    access: managersWriting('students'),
    params: idParams,
    response: one(
      z
        .object({ id: shownId, deleted: z.literal(true), cancelledRegistrations: z.int() })
        .meta({ id: 'DeletedStudent' }),
    ),
    handler: async ({ params, context, peers, expectedVersion }) => {
      const { cancelledRegistrations } = await peers.enrollment.deleteStudent(context, { ...params, expectedVersion });
      return answer({ ...params, deleted: true, cancelledRegistrations });
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/students/:id/registrations',
    operationId: 'listStudentRegistrations',
    summary: 'Get all registrations for a student',
    access: reading('registrations'),
    params: idParams,
    query: registrationQuery.omit({ studentId: true }),
    response: registrationPage,
    handler: ({ params, query, context, peers }) =>
      listRegistrationsOf({ query, context, peers, studentId: params.id }, () =>
        peers.enrollment.getStudent(context, params),
      ),
  }),
];

const answerStudent = ({ student }: enrollment.GetStudentResponse__Output) => {
  const known = present(student, 'Student');
  return answerOne(presentStudent(known), known.version);
};
