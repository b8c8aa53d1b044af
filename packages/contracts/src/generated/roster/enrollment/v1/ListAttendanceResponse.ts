// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceRecord as _roster_enrollment_v1_AttendanceRecord, AttendanceRecord__Output as _roster_enrollment_v1_AttendanceRecord__Output } from '../../../roster/enrollment/v1/AttendanceRecord';
import type { Long } from '@grpc/proto-loader';

export interface ListAttendanceResponse {
  'records'?: (_roster_enrollment_v1_AttendanceRecord)[];
  'total'?: (number | string | Long);
}

export interface ListAttendanceResponse__Output {
  'records': (_roster_enrollment_v1_AttendanceRecord__Output)[];
  'total': (number);
}
