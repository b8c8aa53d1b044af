// Original file: protos/roster/notifications/v1/notifications.proto

import type { MessagingSettings as _roster_notifications_v1_MessagingSettings, MessagingSettings__Output as _roster_notifications_v1_MessagingSettings__Output } from '../../../roster/notifications/v1/MessagingSettings';

export interface GetMessagingSettingsResponse {
  'settings'?: (_roster_notifications_v1_MessagingSettings | null);
}

export interface GetMessagingSettingsResponse__Output {
  'settings': (_roster_notifications_v1_MessagingSettings__Output | null);
}
