// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceRecord as _roster_enrollment_v1_AttendanceRecord, AttendanceRecord__Output as _roster_enrollment_v1_AttendanceRecord__Output } from '../../../roster/enrollment/v1/AttendanceRecord';

export interface RecordAttendanceResponse {
  'record'?: (_roster_enrollment_v1_AttendanceRecord | null);
  'created'?: (boolean);
}

export interface RecordAttendanceResponse__Output {
  'record': (_roster_enrollment_v1_AttendanceRecord__Output | null);
  'created': (boolean);
}
