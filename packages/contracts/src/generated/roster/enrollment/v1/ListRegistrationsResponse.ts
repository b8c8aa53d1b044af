// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Registration as _roster_enrollment_v1_Registration, Registration__Output as _roster_enrollment_v1_Registration__Output } from '../../../roster/enrollment/v1/Registration';
import type { Long } from '@grpc/proto-loader';

export interface ListRegistrationsResponse {
  'registrations'?: (_roster_enrollment_v1_Registration)[];
  'total'?: (number | string | Long);
}

export interface ListRegistrationsResponse__Output {
  'registrations': (_roster_enrollment_v1_Registration__Output)[];
  'total': (number);
}
