// Original file: protos/roster/notifications/v1/notifications.proto

import type { Webhook as _roster_notifications_v1_Webhook, Webhook__Output as _roster_notifications_v1_Webhook__Output } from '../../../roster/notifications/v1/Webhook';

export interface RotateWebhookSecretResponse {
  'webhook'?: (_roster_notifications_v1_Webhook | null);
}

export interface RotateWebhookSecretResponse__Output {
  'webhook': (_roster_notifications_v1_Webhook__Output | null);
}
