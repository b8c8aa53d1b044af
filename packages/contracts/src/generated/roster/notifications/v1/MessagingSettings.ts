// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface _roster_notifications_v1_MessagingSettings_Span {
  'from'?: (string);
  'to'?: (string);
}

export interface _roster_notifications_v1_MessagingSettings_Span__Output {
  'from': (string);
  'to': (string);
}

export interface MessagingSettings {
  'reminderTime'?: (string);
  'quietHours'?: (_roster_notifications_v1_MessagingSettings_Span | null);
  'sabbathKept'?: (boolean);
  'sabbath'?: (_roster_notifications_v1_MessagingSettings_Span | null);
  'language'?: (string);
  'enabled'?: ({[key: string]: boolean});
  'templates'?: ({[key: string]: string});
  'version'?: (number | string | Long);
}

export interface MessagingSettings__Output {
  'reminderTime': (string);
  'quietHours': (_roster_notifications_v1_MessagingSettings_Span__Output | null);
  'sabbathKept': (boolean);
  'sabbath': (_roster_notifications_v1_MessagingSettings_Span__Output | null);
  'language': (string);
  'enabled': ({[key: string]: boolean});
  'templates': ({[key: string]: string});
  'version': (number);
}
