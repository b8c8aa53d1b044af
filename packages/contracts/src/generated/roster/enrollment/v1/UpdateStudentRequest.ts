// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateStudentRequest {
  'id'?: (string);
  'customerId'?: (string);
  'name'?: (string);
  'birthDate'?: (string);
  'grade'?: (string);
  'notes'?: (string);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_customerId'?: "customerId";
  '_name'?: "name";
  '_birthDate'?: "birthDate";
  '_grade'?: "grade";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateStudentRequest__Output {
  'id': (string);
  'customerId'?: (string);
  'name'?: (string);
  'birthDate'?: (string);
  'grade'?: (string);
  'notes'?: (string);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_customerId'?: "customerId";
  '_name'?: "name";
  '_birthDate'?: "birthDate";
  '_grade'?: "grade";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}
