// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { AttendanceFigures as _roster_enrollment_v1_AttendanceFigures, AttendanceFigures__Output as _roster_enrollment_v1_AttendanceFigures__Output } from '../../../roster/enrollment/v1/AttendanceFigures';

export interface AttendanceGroup {
  'key'?: (string);
  'label'?: (string);
  'figures'?: (_roster_enrollment_v1_AttendanceFigures | null);
}

export interface AttendanceGroup__Output {
  'key': (string);
  'label': (string);
  'figures': (_roster_enrollment_v1_AttendanceFigures__Output | null);
}
