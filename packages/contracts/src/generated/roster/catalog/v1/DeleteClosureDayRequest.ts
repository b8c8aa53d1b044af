// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface DeleteClosureDayRequest {
  'id'?: (string);
  'expectedVersion'?: (number | string | Long);
  '_expectedVersion'?: "expectedVersion";
}

export interface DeleteClosureDayRequest__Output {
  'id': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
