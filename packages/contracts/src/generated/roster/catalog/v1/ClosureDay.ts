// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface ClosureDay {
  'id'?: (string);
  'date'?: (string);
  'name'?: (string);
  'branchId'?: (string);
  'version'?: (number | string | Long);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  '_branchId'?: "branchId";
}

export interface ClosureDay__Output {
  'id': (string);
  'date': (string);
  'name': (string);
  'branchId'?: (string);
  'version': (number);
  'createdAt': (string);
  'updatedAt': (string);
  '_branchId'?: "branchId";
}
