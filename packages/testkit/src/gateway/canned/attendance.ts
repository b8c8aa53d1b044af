import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';
import { cycle, meeting } from './calendar';
import { student } from './families';
import { registration } from './registrations';

export const record = {
  id: idOf(10),
  meetingId: meeting.id,
  cycleId: cycle.id,
  registrationId: registration.id,
  studentId: student.id,
  status: 'present',
  isTrial: false,
  date: '2024-02-15',
  student,
  ...times,
};

const attendance = {
  meetings: 4,
  records: 40,
  present: 32,
  absent: 4,
  late: 4,
  excused: 0,
  guests: 1,
  trials: 2,
  rate: 0.9,
};

const attendanceGroup = { key: '2024-02', label: '2024-02', figures: attendance };

/** Attendance, and its reports. */
export const attendanceAnswers = {
  RecordAttendance: always({ record, created: true }),
  RecordAttendanceBulk: always({ records: [record], created: 1, updated: 0 }),
  GetAttendance: always({ record }),
  ListAttendance: always({ records: [record], total: 1 }),
  UpdateAttendance: always({ record: { ...record, status: 'late' } }),
  DeleteAttendance: always({}),
  GetAttendanceReport: always({ groups: [attendanceGroup], totals: attendance }),
  GetAttendanceSummary: always({ groups: [attendanceGroup], total: 1, totals: attendance }),
} satisfies Partial<RpcHandlers<'enrollment'>>;
