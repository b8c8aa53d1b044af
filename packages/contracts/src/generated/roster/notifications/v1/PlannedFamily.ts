// Original file: protos/roster/notifications/v1/notifications.proto

import type { MessageReason as _roster_notifications_v1_MessageReason, MessageReason__Output as _roster_notifications_v1_MessageReason__Output } from '../../../roster/notifications/v1/MessageReason';

export interface _roster_notifications_v1_PlannedFamily_Student {
  'id'?: (string);
  'name'?: (string);
}

export interface _roster_notifications_v1_PlannedFamily_Student__Output {
  'id': (string);
  'name': (string);
}

export interface PlannedFamily {
  'customerId'?: (string);
  'customerName'?: (string);
  'students'?: (_roster_notifications_v1_PlannedFamily_Student)[];
  'to'?: (string);
  'reason'?: (_roster_notifications_v1_MessageReason | null);
  'messageId'?: (string);
  '_to'?: "to";
  '_reason'?: "reason";
  '_messageId'?: "messageId";
}

export interface PlannedFamily__Output {
  'customerId': (string);
  'customerName': (string);
  'students': (_roster_notifications_v1_PlannedFamily_Student__Output)[];
  'to'?: (string);
  'reason'?: (_roster_notifications_v1_MessageReason__Output | null);
  'messageId'?: (string);
  '_to'?: "to";
  '_reason'?: "reason";
  '_messageId'?: "messageId";
}
