// Original file: protos/roster/notifications/v1/notifications.proto

import type { MessageReason as _roster_notifications_v1_MessageReason, MessageReason__Output as _roster_notifications_v1_MessageReason__Output } from '../../../roster/notifications/v1/MessageReason';
import type { PlannedFamily as _roster_notifications_v1_PlannedFamily, PlannedFamily__Output as _roster_notifications_v1_PlannedFamily__Output } from '../../../roster/notifications/v1/PlannedFamily';

export interface PlannedMessage {
  'kind'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'meetingDate'?: (string);
  'meetingStartsAt'?: (string);
  'sendAt'?: (string);
  'waitsFor'?: (string);
  'reason'?: (_roster_notifications_v1_MessageReason | null);
  'failure'?: (string);
  'usefulUntil'?: (string);
  'students'?: (number);
  'families'?: (_roster_notifications_v1_PlannedFamily)[];
  '_cycleId'?: "cycleId";
  '_sendAt'?: "sendAt";
  '_waitsFor'?: "waitsFor";
  '_reason'?: "reason";
  '_failure'?: "failure";
  '_usefulUntil'?: "usefulUntil";
  '_students'?: "students";
}

export interface PlannedMessage__Output {
  'kind': (string);
  'meetingId': (string);
  'cycleId'?: (string);
  'meetingDate': (string);
  'meetingStartsAt': (string);
  'sendAt'?: (string);
  'waitsFor'?: (string);
  'reason'?: (_roster_notifications_v1_MessageReason__Output | null);
  'failure'?: (string);
  'usefulUntil'?: (string);
  'students'?: (number);
  'families': (_roster_notifications_v1_PlannedFamily__Output)[];
  '_cycleId'?: "cycleId";
  '_sendAt'?: "sendAt";
  '_waitsFor'?: "waitsFor";
  '_reason'?: "reason";
  '_failure'?: "failure";
  '_usefulUntil'?: "usefulUntil";
  '_students'?: "students";
}
