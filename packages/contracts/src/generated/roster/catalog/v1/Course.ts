// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface Course {
  'id'?: (string);
  'name'?: (string);
  'description'?: (string);
  'targetAudience'?: (string);
  'category'?: (string);
  'isActive'?: (boolean);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_description'?: "description";
  '_targetAudience'?: "targetAudience";
}

export interface Course__Output {
  'id': (string);
  'name': (string);
  'description'?: (string);
  'targetAudience'?: (string);
  'category': (string);
  'isActive': (boolean);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_description'?: "description";
  '_targetAudience'?: "targetAudience";
}
