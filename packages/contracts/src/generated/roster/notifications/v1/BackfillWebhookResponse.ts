// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface BackfillWebhookResponse {
  'logged'?: (number | string | Long);
  'at'?: (string);
  'isRepeat'?: (boolean);
}

export interface BackfillWebhookResponse__Output {
  'logged': (number);
  'at': (string);
  'isRepeat': (boolean);
}
