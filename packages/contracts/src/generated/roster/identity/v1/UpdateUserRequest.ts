// Original file: protos/roster/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateUserRequest {
  'id'?: (string);
  'name'?: (string);
  'email'?: (string);
  'role'?: (string);
  'status'?: (string);
  'password'?: (string);
  'instructorId'?: (string);
  'expectedVersion'?: (number | string | Long);
  '_name'?: "name";
  '_email'?: "email";
  '_role'?: "role";
  '_status'?: "status";
  '_password'?: "password";
  '_instructorId'?: "instructorId";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateUserRequest__Output {
  'id': (string);
  'name'?: (string);
  'email'?: (string);
  'role'?: (string);
  'status'?: (string);
  'password'?: (string);
  'instructorId'?: (string);
  'expectedVersion'?: (number);
  '_name'?: "name";
  '_email'?: "email";
  '_role'?: "role";
  '_status'?: "status";
  '_password'?: "password";
  '_instructorId'?: "instructorId";
  '_expectedVersion'?: "expectedVersion";
}
