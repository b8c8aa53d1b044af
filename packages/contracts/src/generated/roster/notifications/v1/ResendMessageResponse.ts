// Original file: protos/roster/notifications/v1/notifications.proto

import type { Message as _roster_notifications_v1_Message, Message__Output as _roster_notifications_v1_Message__Output } from '../../../roster/notifications/v1/Message';

export interface ResendMessageResponse {
  'message'?: (_roster_notifications_v1_Message | null);
}

export interface ResendMessageResponse__Output {
  'message': (_roster_notifications_v1_Message__Output | null);
}
