// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceGroup as _roster_enrollment_v1_AttendanceGroup, AttendanceGroup__Output as _roster_enrollment_v1_AttendanceGroup__Output } from '../../../roster/enrollment/v1/AttendanceGroup';
import type { AttendanceFigures as _roster_enrollment_v1_AttendanceFigures, AttendanceFigures__Output as _roster_enrollment_v1_AttendanceFigures__Output } from '../../../roster/enrollment/v1/AttendanceFigures';
import type { Long } from '@grpc/proto-loader';

export interface GetAttendanceSummaryResponse {
  'groups'?: (_roster_enrollment_v1_AttendanceGroup)[];
  'total'?: (number | string | Long);
  'totals'?: (_roster_enrollment_v1_AttendanceFigures | null);
}

export interface GetAttendanceSummaryResponse__Output {
  'groups': (_roster_enrollment_v1_AttendanceGroup__Output)[];
  'total': (number);
  'totals': (_roster_enrollment_v1_AttendanceFigures__Output | null);
}
