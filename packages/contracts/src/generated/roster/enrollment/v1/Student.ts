// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { CustomerSummary as _roster_enrollment_v1_CustomerSummary, CustomerSummary__Output as _roster_enrollment_v1_CustomerSummary__Output } from '../../../roster/enrollment/v1/CustomerSummary';
import type { Long } from '@grpc/proto-loader';

export interface Student {
  'id'?: (string);
  'customerId'?: (string);
  'name'?: (string);
  'birthDate'?: (string);
  'grade'?: (string);
  'notes'?: (string);
  'customer'?: (_roster_enrollment_v1_CustomerSummary | null);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_birthDate'?: "birthDate";
  '_grade'?: "grade";
  '_notes'?: "notes";
  '_customer'?: "customer";
}

export interface Student__Output {
  'id': (string);
  'customerId': (string);
  'name': (string);
  'birthDate'?: (string);
  'grade'?: (string);
  'notes'?: (string);
  'customer'?: (_roster_enrollment_v1_CustomerSummary__Output | null);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_birthDate'?: "birthDate";
  '_grade'?: "grade";
  '_notes'?: "notes";
  '_customer'?: "customer";
}
