// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Student as _roster_enrollment_v1_Student, Student__Output as _roster_enrollment_v1_Student__Output } from '../../../roster/enrollment/v1/Student';

export interface GetStudentResponse {
  'student'?: (_roster_enrollment_v1_Student | null);
}

export interface GetStudentResponse__Output {
  'student': (_roster_enrollment_v1_Student__Output | null);
}
