import { type CallContext, invalidField, type Peers } from '@roster/service-kit';
import { z } from 'zod';
import { type Answer, route } from '../../../http/route';
import { managersWriting, reading, writing } from '../common/access';
import { answer, answerDeleted, answerOne, deletedOne, one, present } from '../common/answers';
import { refuseMoved } from '../common/fixed';
import { patchOf, withoutNulls } from '../common/patch';
import { id, idParams, text, words } from '../common/values';
import {
  attendancePage,
  attendanceQuery,
  attendanceWords,
  listAttendance,
  listAttendanceOf,
  presentAttendance,
  shownAttendance,
} from './attendance-lists';

const record = {
  registrationId: id().nullish(),
  studentId: id().nullish(),
  guestName: words(200).nullish(),
  status: z.enum(attendanceWords),
  isTrial: z.boolean().optional(),
  notes: text(2_000).nullish(),
};

/** Whose a record is, and of which meeting. */
const fixed = <S extends z.ZodType>(schema: S) =>
  schema.nullish().meta({ description: 'May be sent back, and not changed.' });

interface Attendee {
  registrationId?: string | null | undefined;
  studentId?: string | null | undefined;
  guestName?: string | null | undefined;
}

const namesSomeone = ({ registrationId, studentId, guestName }: Attendee): boolean =>
  Boolean(registrationId ?? studentId ?? guestName);
const someone = { error: 'one of registrationId, studentId or guestName is required', path: ['registrationId'] };

const bulkRecords = z.array(z.object(record).refine(namesSomeone, someone)).min(1).max(500);

const bulkExample = [
  { registrationId: '550e8400-e29b-41d4-a716-446655440001', status: 'present' },
  { studentId: '550e8400-e29b-41d4-a716-446655440002', status: 'absent', notes: 'חולה' },
  { guestName: 'אורח', status: 'present', isTrial: true },
];

const recorded = one(
  z
    .object({ created: z.int(), updated: z.int(), records: z.array(shownAttendance) })
    .meta({ id: 'RecordedAttendance' }),
);

const meetingId = '550e8400-e29b-41d4-a716-446655440000';
const facts = { tag: 'Attendance', status: 200 } as const;
const bulkWords =
  'All or nothing: each bad record is named by its index (`records[2].status`). Records may be sent back as they are read, ' +
  'with registrationId and studentId both.';

const recordWords =
  "There is one record for each meeting and attendee: recording again updates it, which answers 200. An instructor may do so on the meeting's own day.";

const meetingBulk = z
  .object({ meetingId: id().nullish(), records: bulkRecords })
  .meta({ id: 'MeetingAttendanceInput', examples: [{ meetingId, records: bulkExample }] });

/** Seed 1, "Attendance", seed 2, 2.4, and the attendance of a meeting. */
export const attendanceRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/attendance',
    operationId: 'listAttendance',
    summary: 'List attendance records',
    access: reading('attendance'),
    query: attendanceQuery,
    response: attendancePage,
    handler: ({ query, context, peers }) => listAttendance({ query, context, peers }),
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/attendance/:id',
    operationId: 'getAttendance',
    summary: 'Get single attendance record',
    access: reading('attendance'),
    params: idParams,
    response: one(shownAttendance),
    handler: async ({ params, context, peers }) => {
      const known = present((await peers.enrollment.getAttendance(context, params)).record, 'Attendance record');
      return answerOne(presentAttendance(known), known.version);
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/attendance/:id',
    operationId: 'updateAttendance',
    summary: 'Update attendance record',
    description: "An instructor may do so on the meeting's own day.",
    access: writing('attendance'),
    params: idParams,
    body: z
      .object({
        status: record.status.optional(),
        isTrial: record.isTrial,
        notes: record.notes,
        meetingId: fixed(id()),
        registrationId: fixed(id()),
        studentId: fixed(id()),
        guestName: fixed(text(200)),
      })
      .meta({ id: 'AttendanceUpdate', examples: [{ status: 'late', notes: 'איחר ברבע שעה' }] }),
    response: one(shownAttendance),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { meetingId, registrationId, studentId, guestName, ...changes } = body;
      await refuseMoved({ meetingId, registrationId, studentId, guestName }, async () =>
        present((await peers.enrollment.getAttendance(context, params)).record, 'Attendance record'),
      );
      const { set, clear } = patchOf(changes);
      const request = { ...set, ...params, clear, expectedVersion };
      const known = present((await peers.enrollment.updateAttendance(context, request)).record, 'Attendance record');
      return answerOne(presentAttendance(known), known.version);
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/attendance/:id',
    operationId: 'deleteAttendance',
    summary: 'Delete attendance record',
    access: managersWriting('attendance'),
    params: idParams,
    response: deletedOne,
    handler: async ({ params, context, peers, expectedVersion }) => {
      await peers.enrollment.deleteAttendance(context, { ...params, expectedVersion });
      return answerDeleted(params.id);
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/attendance',
    operationId: 'recordAttendance',
    summary: 'Create attendance record',
    description: recordWords,
    access: writing('attendance'),
    status: 201,
    otherSuccesses: { 200: 'The record was there already, and is corrected.' },
    body: z
      .object({ meetingId: id(), ...record })
      .refine(namesSomeone, someone)
      .meta({ id: 'AttendanceInput', examples: [{ meetingId, ...bulkExample[0], isTrial: false, notes: null }] }),
    response: one(shownAttendance),
    handler: ({ body, context, peers }) => {
      const { meetingId: meeting, ...attendee } = body;
      return recordOne(context, peers, meeting, attendee);
    },
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/attendance/bulk',
    operationId: 'recordAttendanceBulk',
    summary: 'Bulk create/update attendance records',
    description: bulkWords,
    access: writing('attendance'),
    body: z
      .object({ meetingId: id(), records: bulkRecords })
      .meta({ id: 'AttendanceBulkInput', examples: [{ meetingId, records: bulkExample }] }),
    response: recorded,
    handler: ({ body, context, peers }) => recordAll(context, peers, body.meetingId, body.records),
  }),
  route({
    ...facts,
    tag: 'Meetings',
    method: 'GET',
    path: '/meetings/:id/attendance',
    operationId: 'listMeetingAttendance',
    summary: 'Get attendance records for meeting',
    access: reading('attendance'),
    params: idParams,
    query: attendanceQuery.omit({ meetingId: true }),
    response: attendancePage,
    handler: ({ params, query, context, peers }) =>
      listAttendanceOf({ query, context, peers, meetingId: params.id }, () =>
        peers.scheduling.getMeeting(context, params),
      ),
  }),
  route({
    ...facts,
    tag: 'Meetings',
    method: 'POST',
    path: '/meetings/:id/attendance',
    operationId: 'recordMeetingAttendanceRecord',
    summary: 'Record attendance for one student',
    description: recordWords,
    access: writing('attendance'),
    status: 201,
    otherSuccesses: { 200: 'The record was there already, and is corrected.' },
    params: idParams,
    body: z
      .object({ meetingId: id().nullish(), ...record })
      .refine(namesSomeone, someone)
      .meta({ id: 'MeetingAttendanceRecordInput', examples: [{ ...bulkExample[0], isTrial: false, notes: null }] }),
    response: one(shownAttendance),
    handler: ({ params, body: { meetingId: named, ...attendee }, context, peers }) =>
      recordOne(context, peers, sameMeeting(params.id, named), attendee),
  }),
  ...(['POST', 'PUT'] as const).map((method) =>
    route({
      ...facts,
      tag: 'Meetings',
      method,
      path: '/meetings/:id/attendance/bulk',
      operationId: method === 'POST' ? 'recordMeetingAttendance' : 'updateMeetingAttendance',
      summary: method === 'POST' ? 'Record attendance for multiple students' : 'Update attendance of multiple students',
      description: `${bulkWords} \`meetingId\` may be left out; where it is given it must be the meeting's. POST and PUT do the same.`,
      access: writing('attendance'),
      params: idParams,
      body: meetingBulk,
      response: recorded,
      handler: ({ params, body, context, peers }) =>
        recordAll(context, peers, sameMeeting(params.id, body.meetingId), body.records),
    }),
  ),
  route({
    ...facts,
    method: 'GET',
    path: '/attendance/meeting/:meetingId',
    operationId: 'listAttendanceOfMeeting',
    summary: 'Attendance of a meeting',
    description: 'The same as `GET /meetings/:id/attendance`.',
    access: reading('attendance'),
    params: z.object({ meetingId: id() }),
    query: attendanceQuery.omit({ meetingId: true }),
    response: attendancePage,
    handler: ({ params, query, context, peers }) =>
      listAttendanceOf({ query, context, peers, ...params }, () =>
        peers.scheduling.getMeeting(context, { id: params.meetingId }),
      ),
  }),
];

type OneRecord = z.infer<z.ZodObject<typeof record>>;

/** @throws AppError `invalid` where the body names another meeting than the address */
function sameMeeting(ofAddress: string, named: string | null | undefined): string {
  if (named && named !== ofAddress) throw invalidField('meetingId', 'must be the meeting of the address');
  return ofAddress;
}

async function recordOne(context: CallContext, peers: Peers, meeting: string, attendee: OneRecord): Promise<Answer> {
  const answered = await peers.enrollment.recordAttendance(context, {
    meetingId: meeting,
    record: withoutNulls(attendee),
  });
  const known = present(answered.record, 'Attendance record');
  const shown = answerOne(presentAttendance(known), known.version);
  return answered.created ? { ...shown, location: `/attendance/${known.id}` } : { ...shown, status: 200 };
}

async function recordAll(
  context: CallContext,
  peers: Peers,
  meeting: string,
  all: z.infer<typeof bulkRecords>,
): Promise<Answer> {
  const request = { meetingId: meeting, records: all.map(withoutNulls) };
  const { records, created, updated } = await peers.enrollment.recordAttendanceBulk(context, request);
  return answer({ created, updated, records: records.map(presentAttendance) });
}
