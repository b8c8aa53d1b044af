// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateClosureDayRequest {
  'id'?: (string);
  'date'?: (string);
  'name'?: (string);
  'branchId'?: (string);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_date'?: "date";
  '_name'?: "name";
  '_branchId'?: "branchId";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateClosureDayRequest__Output {
  'id': (string);
  'date'?: (string);
  'name'?: (string);
  'branchId'?: (string);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_date'?: "date";
  '_name'?: "name";
  '_branchId'?: "branchId";
  '_expectedVersion'?: "expectedVersion";
}
