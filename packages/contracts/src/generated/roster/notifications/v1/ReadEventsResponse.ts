// Original file: protos/roster/notifications/v1/notifications.proto

import type { LoggedEvent as _roster_notifications_v1_LoggedEvent, LoggedEvent__Output as _roster_notifications_v1_LoggedEvent__Output } from '../../../roster/notifications/v1/LoggedEvent';
import type { Long } from '@grpc/proto-loader';

export interface ReadEventsResponse {
  'events'?: (_roster_notifications_v1_LoggedEvent)[];
  'start'?: (number | string | Long);
  'next'?: (number | string | Long);
  'last'?: (number | string | Long);
}

export interface ReadEventsResponse__Output {
  'events': (_roster_notifications_v1_LoggedEvent__Output)[];
  'start': (number);
  'next': (number);
  'last': (number);
}
