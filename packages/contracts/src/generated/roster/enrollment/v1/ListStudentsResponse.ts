// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Student as _roster_enrollment_v1_Student, Student__Output as _roster_enrollment_v1_Student__Output } from '../../../roster/enrollment/v1/Student';
import type { Long } from '@grpc/proto-loader';

export interface ListStudentsResponse {
  'students'?: (_roster_enrollment_v1_Student)[];
  'total'?: (number | string | Long);
}

export interface ListStudentsResponse__Output {
  'students': (_roster_enrollment_v1_Student__Output)[];
  'total': (number);
}
