// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceRecord as _roster_enrollment_v1_AttendanceRecord, AttendanceRecord__Output as _roster_enrollment_v1_AttendanceRecord__Output } from '../../../roster/enrollment/v1/AttendanceRecord';

export interface UpdateAttendanceResponse {
  'record'?: (_roster_enrollment_v1_AttendanceRecord | null);
}

export interface UpdateAttendanceResponse__Output {
  'record': (_roster_enrollment_v1_AttendanceRecord__Output | null);
}
