// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateCourseRequest {
  'id'?: (string);
  'name'?: (string);
  'description'?: (string);
  'targetAudience'?: (string);
  'category'?: (string);
  'isActive'?: (boolean);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_name'?: "name";
  '_description'?: "description";
  '_targetAudience'?: "targetAudience";
  '_category'?: "category";
  '_isActive'?: "isActive";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateCourseRequest__Output {
  'id': (string);
  'name'?: (string);
  'description'?: (string);
  'targetAudience'?: (string);
  'category'?: (string);
  'isActive'?: (boolean);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_name'?: "name";
  '_description'?: "description";
  '_targetAudience'?: "targetAudience";
  '_category'?: "category";
  '_isActive'?: "isActive";
  '_expectedVersion'?: "expectedVersion";
}
