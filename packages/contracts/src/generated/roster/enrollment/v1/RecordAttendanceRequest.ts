// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceInput as _roster_enrollment_v1_AttendanceInput, AttendanceInput__Output as _roster_enrollment_v1_AttendanceInput__Output } from '../../../roster/enrollment/v1/AttendanceInput';

export interface RecordAttendanceRequest {
  'meetingId'?: (string);
  'record'?: (_roster_enrollment_v1_AttendanceInput | null);
}

export interface RecordAttendanceRequest__Output {
  'meetingId': (string);
  'record': (_roster_enrollment_v1_AttendanceInput__Output | null);
}
