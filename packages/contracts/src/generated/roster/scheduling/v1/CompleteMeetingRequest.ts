// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Long } from '@grpc/proto-loader';

export interface CompleteMeetingRequest {
  'id'?: (string);
  'notes'?: (string);
  'expectedVersion'?: (number | string | Long);
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}

export interface CompleteMeetingRequest__Output {
  'id': (string);
  'notes'?: (string);
  'expectedVersion'?: (number);
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}
