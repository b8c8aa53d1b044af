// Original file: protos/roster/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface User {
  'id'?: (string);
  'email'?: (string);
  'name'?: (string);
  'role'?: (string);
  'status'?: (string);
  'instructorId'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_instructorId'?: "instructorId";
}

export interface User__Output {
  'id': (string);
  'email': (string);
  'name': (string);
  'role': (string);
  'status': (string);
  'instructorId'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_instructorId'?: "instructorId";
}
