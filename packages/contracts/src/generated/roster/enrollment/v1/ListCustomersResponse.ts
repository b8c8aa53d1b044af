// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Customer as _roster_enrollment_v1_Customer, Customer__Output as _roster_enrollment_v1_Customer__Output } from '../../../roster/enrollment/v1/Customer';
import type { Long } from '@grpc/proto-loader';

export interface ListCustomersResponse {
  'customers'?: (_roster_enrollment_v1_Customer)[];
  'total'?: (number | string | Long);
}

export interface ListCustomersResponse__Output {
  'customers': (_roster_enrollment_v1_Customer__Output)[];
  'total': (number);
}
