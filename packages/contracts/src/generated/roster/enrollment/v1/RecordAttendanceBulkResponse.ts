// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceRecord as _roster_enrollment_v1_AttendanceRecord, AttendanceRecord__Output as _roster_enrollment_v1_AttendanceRecord__Output } from '../../../roster/enrollment/v1/AttendanceRecord';

export interface RecordAttendanceBulkResponse {
  'records'?: (_roster_enrollment_v1_AttendanceRecord)[];
  'created'?: (number);
  'updated'?: (number);
}

export interface RecordAttendanceBulkResponse__Output {
  'records': (_roster_enrollment_v1_AttendanceRecord__Output)[];
  'created': (number);
  'updated': (number);
}
