// Original file: protos/roster/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface RotateApiKeyRequest {
  'id'?: (string);
  'graceSeconds'?: (number);
  'expectedVersion'?: (number | string | Long);
  '_graceSeconds'?: "graceSeconds";
  '_expectedVersion'?: "expectedVersion";
}

export interface RotateApiKeyRequest__Output {
  'id': (string);
  'graceSeconds'?: (number);
  'expectedVersion'?: (number);
  '_graceSeconds'?: "graceSeconds";
  '_expectedVersion'?: "expectedVersion";
}
