// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceInput as _roster_enrollment_v1_AttendanceInput, AttendanceInput__Output as _roster_enrollment_v1_AttendanceInput__Output } from '../../../roster/enrollment/v1/AttendanceInput';

export interface RecordAttendanceBulkRequest {
  'meetingId'?: (string);
  'records'?: (_roster_enrollment_v1_AttendanceInput)[];
}

export interface RecordAttendanceBulkRequest__Output {
  'meetingId': (string);
  'records': (_roster_enrollment_v1_AttendanceInput__Output)[];
}
