// Original file: protos/roster/notifications/v1/notifications.proto

import type { MessageReason as _roster_notifications_v1_MessageReason, MessageReason__Output as _roster_notifications_v1_MessageReason__Output } from '../../../roster/notifications/v1/MessageReason';

export interface ContactPreferences {
  'customerId'?: (string);
  'phone'?: (string);
  'optedOut'?: (boolean);
  'changedAt'?: (string);
  'changedBy'?: (string);
  'language'?: (string);
  'unreachable'?: (_roster_notifications_v1_MessageReason | null);
  '_phone'?: "phone";
  '_changedAt'?: "changedAt";
  '_changedBy'?: "changedBy";
  '_language'?: "language";
  '_unreachable'?: "unreachable";
}

export interface ContactPreferences__Output {
  'customerId': (string);
  'phone'?: (string);
  'optedOut': (boolean);
  'changedAt'?: (string);
  'changedBy'?: (string);
  'language'?: (string);
  'unreachable'?: (_roster_notifications_v1_MessageReason__Output | null);
  '_phone'?: "phone";
  '_changedAt'?: "changedAt";
  '_changedBy'?: "changedBy";
  '_language'?: "language";
  '_unreachable'?: "unreachable";
}
