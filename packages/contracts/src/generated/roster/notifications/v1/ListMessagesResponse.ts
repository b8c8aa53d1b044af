// Original file: protos/roster/notifications/v1/notifications.proto

import type { Message as _roster_notifications_v1_Message, Message__Output as _roster_notifications_v1_Message__Output } from '../../../roster/notifications/v1/Message';
import type { Long } from '@grpc/proto-loader';

export interface ListMessagesResponse {
  'messages'?: (_roster_notifications_v1_Message)[];
  'total'?: (number | string | Long);
}

export interface ListMessagesResponse__Output {
  'messages': (_roster_notifications_v1_Message__Output)[];
  'total': (number);
}
