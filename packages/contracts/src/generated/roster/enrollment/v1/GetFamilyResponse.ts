// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Customer as _roster_enrollment_v1_Customer, Customer__Output as _roster_enrollment_v1_Customer__Output } from '../../../roster/enrollment/v1/Customer';
import type { Student as _roster_enrollment_v1_Student, Student__Output as _roster_enrollment_v1_Student__Output } from '../../../roster/enrollment/v1/Student';
import type { Registration as _roster_enrollment_v1_Registration, Registration__Output as _roster_enrollment_v1_Registration__Output } from '../../../roster/enrollment/v1/Registration';

export interface GetFamilyResponse {
  'customerId'?: (string);
  'customerCreated'?: (boolean);
  'knownStudentIds'?: (string)[];
  'customer'?: (_roster_enrollment_v1_Customer | null);
  'students'?: (_roster_enrollment_v1_Student)[];
  'registrations'?: (_roster_enrollment_v1_Registration)[];
  '_customer'?: "customer";
}

export interface GetFamilyResponse__Output {
  'customerId': (string);
  'customerCreated': (boolean);
  'knownStudentIds': (string)[];
  'customer'?: (_roster_enrollment_v1_Customer__Output | null);
  'students': (_roster_enrollment_v1_Student__Output)[];
  'registrations': (_roster_enrollment_v1_Registration__Output)[];
  '_customer'?: "customer";
}
