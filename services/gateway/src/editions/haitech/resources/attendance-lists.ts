import { attendanceStatuses, type enrollment } from '@roster/contracts';
import type { CallContext, Peers } from '@roster/service-kit';
import { z } from 'zod';
import type { Answer } from '../../../http/route';
import { answerPage, many } from '../common/answers';
import { existsIfEmpty } from '../common/owner';
import { flag, listQuery, pageOf } from '../common/query';
import { presentStudentSummary, shownDay, shownId, shownInstant, studentSummary } from '../common/shapes';
import { day, id } from '../common/values';

/** How attendance records are shown and listed, at whichever address. */

/** HaiTech's words; `excused` is another edition's. */
export const attendanceWords = [
  'present',
  'absent',
  'late',
] as const satisfies readonly (typeof attendanceStatuses)[number][];

export const attendanceQuery = listQuery(['date', 'status', 'isTrial', 'createdAt', 'updatedAt'], {
  meetingId: id().optional(),
  studentId: id().optional(),
  registrationId: id().optional(),
  status: z.enum(attendanceWords).optional(),
  isTrial: flag(),
  from: day().optional(),
  to: day().optional(),
});

export const shownAttendance = z
  .object({
    id: shownId,
    meetingId: shownId,
    registrationId: shownId.nullable(),
    studentId: shownId.nullable(),
    guestName: z.string().nullable(),
    status: z.enum(attendanceStatuses),
    isTrial: z.boolean(),
    notes: z.string().nullable(),
    date: shownDay,
    student: studentSummary.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Attendance' });

export const attendancePage = many(shownAttendance);

interface AttendanceListing {
  context: CallContext;
  peers: Peers;
  query: z.infer<typeof attendanceQuery>;
  meetingId?: string;
  registrationId?: string;
}

export async function listAttendance({ query, context, peers, ...owner }: AttendanceListing): Promise<Answer> {
  const { meetingId, studentId, registrationId, status, isTrial, from, to } = query;
  const filter = { meetingId, studentId, registrationId, status, isTrial, from, to, ...owner };
  const { records, total } = await peers.enrollment.listAttendance(context, { page: pageOf(query), ...filter });
  return answerPage(records.map(presentAttendance), total, query);
}

/** The records of one owner, who is asked for only where there are none. */
export async function listAttendanceOf(listing: AttendanceListing, owner: () => Promise<unknown>): Promise<Answer> {
  const answer = await listAttendance(listing);
  await existsIfEmpty(answer, owner);
  return answer;
}

export function presentAttendance(record: enrollment.AttendanceRecord__Output): z.infer<typeof shownAttendance> {
  return {
    id: record.id,
    meetingId: record.meetingId,
    registrationId: record.registrationId ?? null,
    studentId: record.studentId ?? null,
    guestName: record.guestName ?? null,
    status: record.status as z.infer<typeof shownAttendance>['status'],
    isTrial: record.isTrial,
    notes: record.notes ?? null,
    date: record.date,
    student: presentStudentSummary(record.student),
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
  };
}
