// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface DeleteIntegrationRequest {
  'provider'?: (string);
  'expectedVersion'?: (number | string | Long);
  '_expectedVersion'?: "expectedVersion";
}

export interface DeleteIntegrationRequest__Output {
  'provider': (string);
  'expectedVersion'?: (number);
  '_expectedVersion'?: "expectedVersion";
}
