// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface ReplayWebhookResponse {
  'matched'?: (number | string | Long);
  'at'?: (string);
  'isRepeat'?: (boolean);
}

export interface ReplayWebhookResponse__Output {
  'matched': (number);
  'at': (string);
  'isRepeat': (boolean);
}
