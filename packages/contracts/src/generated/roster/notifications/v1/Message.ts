// Original file: protos/roster/notifications/v1/notifications.proto

import type { MessageReason as _roster_notifications_v1_MessageReason, MessageReason__Output as _roster_notifications_v1_MessageReason__Output } from '../../../roster/notifications/v1/MessageReason';
import type { Long } from '@grpc/proto-loader';

export interface _roster_notifications_v1_Message_Entry {
  'status'?: (string);
  'at'?: (string);
  'reason'?: (_roster_notifications_v1_MessageReason | null);
  'toldBy'?: (string);
  '_reason'?: "reason";
  '_toldBy'?: "toldBy";
}

export interface _roster_notifications_v1_Message_Entry__Output {
  'status': (string);
  'at': (string);
  'reason'?: (_roster_notifications_v1_MessageReason__Output | null);
  'toldBy'?: (string);
  '_reason'?: "reason";
  '_toldBy'?: "toldBy";
}

export interface Message {
  'id'?: (string);
  'kind'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'customerId'?: (string);
  'customerName'?: (string);
  'studentIds'?: (string)[];
  'meetingDate'?: (string);
  'meetingStartsAt'?: (string);
  'to'?: (string);
  'language'?: (string);
  'template'?: (string);
  'parameters'?: (string)[];
  'status'?: (string);
  'reason'?: (_roster_notifications_v1_MessageReason | null);
  'providerMessageId'?: (string);
  'resendOf'?: (string);
  'history'?: (_roster_notifications_v1_Message_Entry)[];
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  'occasion'?: (string);
  '_cycleId'?: "cycleId";
  '_to'?: "to";
  '_language'?: "language";
  '_template'?: "template";
  '_reason'?: "reason";
  '_providerMessageId'?: "providerMessageId";
  '_resendOf'?: "resendOf";
}

export interface Message__Output {
  'id': (string);
  'kind': (string);
  'meetingId': (string);
  'cycleId'?: (string);
  'customerId': (string);
  'customerName': (string);
  'studentIds': (string)[];
  'meetingDate': (string);
  'meetingStartsAt': (string);
  'to'?: (string);
  'language'?: (string);
  'template'?: (string);
  'parameters': (string)[];
  'status': (string);
  'reason'?: (_roster_notifications_v1_MessageReason__Output | null);
  'providerMessageId'?: (string);
  'resendOf'?: (string);
  'history': (_roster_notifications_v1_Message_Entry__Output)[];
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  'occasion': (string);
  '_cycleId'?: "cycleId";
  '_to'?: "to";
  '_language'?: "language";
  '_template'?: "template";
  '_reason'?: "reason";
  '_providerMessageId'?: "providerMessageId";
  '_resendOf'?: "resendOf";
}
