// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { CustomerSummary as _roster_enrollment_v1_CustomerSummary, CustomerSummary__Output as _roster_enrollment_v1_CustomerSummary__Output } from '../../../roster/enrollment/v1/CustomerSummary';

export interface StudentSummary {
  'id'?: (string);
  'name'?: (string);
  'customerId'?: (string);
  'grade'?: (string);
  'customer'?: (_roster_enrollment_v1_CustomerSummary | null);
  '_grade'?: "grade";
  '_customer'?: "customer";
}

export interface StudentSummary__Output {
  'id': (string);
  'name': (string);
  'customerId': (string);
  'grade'?: (string);
  'customer'?: (_roster_enrollment_v1_CustomerSummary__Output | null);
  '_grade'?: "grade";
  '_customer'?: "customer";
}
