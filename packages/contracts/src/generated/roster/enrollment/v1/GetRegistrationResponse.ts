// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Registration as _roster_enrollment_v1_Registration, Registration__Output as _roster_enrollment_v1_Registration__Output } from '../../../roster/enrollment/v1/Registration';

export interface GetRegistrationResponse {
  'registration'?: (_roster_enrollment_v1_Registration | null);
}

export interface GetRegistrationResponse__Output {
  'registration': (_roster_enrollment_v1_Registration__Output | null);
}
