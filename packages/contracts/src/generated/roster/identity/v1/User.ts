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
  'deactivatedAt'?: (string);
  'passwordChangedAt'?: (string);
  '_instructorId'?: "instructorId";
  '_deactivatedAt'?: "deactivatedAt";
  '_passwordChangedAt'?: "passwordChangedAt";
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
  'deactivatedAt'?: (string);
  'passwordChangedAt'?: (string);
  '_instructorId'?: "instructorId";
  '_deactivatedAt'?: "deactivatedAt";
  '_passwordChangedAt'?: "passwordChangedAt";
}
