// Original file: protos/roster/notifications/v1/notifications.proto

import type { Webhook as _roster_notifications_v1_Webhook, Webhook__Output as _roster_notifications_v1_Webhook__Output } from '../../../roster/notifications/v1/Webhook';
import type { Long } from '@grpc/proto-loader';

export interface ListWebhooksResponse {
  'webhooks'?: (_roster_notifications_v1_Webhook)[];
  'total'?: (number | string | Long);
}

export interface ListWebhooksResponse__Output {
  'webhooks': (_roster_notifications_v1_Webhook__Output)[];
  'total': (number);
}
