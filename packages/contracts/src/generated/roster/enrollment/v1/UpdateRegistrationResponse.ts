// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Registration as _roster_enrollment_v1_Registration, Registration__Output as _roster_enrollment_v1_Registration__Output } from '../../../roster/enrollment/v1/Registration';

export interface UpdateRegistrationResponse {
  'registration'?: (_roster_enrollment_v1_Registration | null);
}

export interface UpdateRegistrationResponse__Output {
  'registration': (_roster_enrollment_v1_Registration__Output | null);
}
