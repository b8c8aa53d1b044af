// Original file: protos/roster/notifications/v1/notifications.proto

import type { _roster_notifications_v1_MessagingSettings_Span, _roster_notifications_v1_MessagingSettings_Span__Output } from '../../../roster/notifications/v1/MessagingSettings';
import type { Long } from '@grpc/proto-loader';

export interface UpdateMessagingSettingsRequest {
  'reminderTime'?: (string);
  'quietHours'?: (_roster_notifications_v1_MessagingSettings_Span | null);
  'sabbathKept'?: (boolean);
  'sabbath'?: (_roster_notifications_v1_MessagingSettings_Span | null);
  'language'?: (string);
  'enabled'?: ({[key: string]: boolean});
  'templates'?: ({[key: string]: string});
  'expectedVersion'?: (number | string | Long);
  '_reminderTime'?: "reminderTime";
  '_sabbathKept'?: "sabbathKept";
  '_language'?: "language";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateMessagingSettingsRequest__Output {
  'reminderTime'?: (string);
  'quietHours': (_roster_notifications_v1_MessagingSettings_Span__Output | null);
  'sabbathKept'?: (boolean);
  'sabbath': (_roster_notifications_v1_MessagingSettings_Span__Output | null);
  'language'?: (string);
  'enabled': ({[key: string]: boolean});
  'templates': ({[key: string]: string});
  'expectedVersion'?: (number);
  '_reminderTime'?: "reminderTime";
  '_sabbathKept'?: "sabbathKept";
  '_language'?: "language";
  '_expectedVersion'?: "expectedVersion";
}
