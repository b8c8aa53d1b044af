// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Customer as _roster_enrollment_v1_Customer, Customer__Output as _roster_enrollment_v1_Customer__Output } from '../../../roster/enrollment/v1/Customer';

export interface CreateCustomerResponse {
  'customer'?: (_roster_enrollment_v1_Customer | null);
}

export interface CreateCustomerResponse__Output {
  'customer': (_roster_enrollment_v1_Customer__Output | null);
}
