// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface CancelRegistrationRequest {
  'id'?: (string);
  'reason'?: (string);
  'expectedVersion'?: (number | string | Long);
  '_reason'?: "reason";
  '_expectedVersion'?: "expectedVersion";
}

export interface CancelRegistrationRequest__Output {
  'id': (string);
  'reason'?: (string);
  'expectedVersion'?: (number);
  '_reason'?: "reason";
  '_expectedVersion'?: "expectedVersion";
}
