// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceGroup as _roster_enrollment_v1_AttendanceGroup, AttendanceGroup__Output as _roster_enrollment_v1_AttendanceGroup__Output } from '../../../roster/enrollment/v1/AttendanceGroup';
import type { AttendanceFigures as _roster_enrollment_v1_AttendanceFigures, AttendanceFigures__Output as _roster_enrollment_v1_AttendanceFigures__Output } from '../../../roster/enrollment/v1/AttendanceFigures';

export interface GetAttendanceReportResponse {
  'groups'?: (_roster_enrollment_v1_AttendanceGroup)[];
  'totals'?: (_roster_enrollment_v1_AttendanceFigures | null);
}

export interface GetAttendanceReportResponse__Output {
  'groups': (_roster_enrollment_v1_AttendanceGroup__Output)[];
  'totals': (_roster_enrollment_v1_AttendanceFigures__Output | null);
}
