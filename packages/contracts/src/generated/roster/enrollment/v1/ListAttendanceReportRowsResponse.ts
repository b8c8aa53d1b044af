// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceReportRow as _roster_enrollment_v1_AttendanceReportRow, AttendanceReportRow__Output as _roster_enrollment_v1_AttendanceReportRow__Output } from '../../../roster/enrollment/v1/AttendanceReportRow';

export interface ListAttendanceReportRowsResponse {
  'rows'?: (_roster_enrollment_v1_AttendanceReportRow)[];
  'nextCursor'?: (string);
  '_nextCursor'?: "nextCursor";
}

export interface ListAttendanceReportRowsResponse__Output {
  'rows': (_roster_enrollment_v1_AttendanceReportRow__Output)[];
  'nextCursor'?: (string);
  '_nextCursor'?: "nextCursor";
}
