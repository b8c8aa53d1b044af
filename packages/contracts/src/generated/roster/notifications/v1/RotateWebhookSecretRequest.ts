// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface RotateWebhookSecretRequest {
  'id'?: (string);
  'graceSeconds'?: (number);
  'expectedVersion'?: (number | string | Long);
  '_graceSeconds'?: "graceSeconds";
  '_expectedVersion'?: "expectedVersion";
}

export interface RotateWebhookSecretRequest__Output {
  'id': (string);
  'graceSeconds'?: (number);
  'expectedVersion'?: (number);
  '_graceSeconds'?: "graceSeconds";
  '_expectedVersion'?: "expectedVersion";
}
