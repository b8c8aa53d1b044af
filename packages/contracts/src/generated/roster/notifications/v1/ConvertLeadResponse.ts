// Original file: protos/roster/notifications/v1/notifications.proto

import type { Lead as _roster_notifications_v1_Lead, Lead__Output as _roster_notifications_v1_Lead__Output } from '../../../roster/notifications/v1/Lead';

export interface ConvertLeadResponse {
  'lead'?: (_roster_notifications_v1_Lead | null);
  'operationId'?: (string);
  'isRepeat'?: (boolean);
}

export interface ConvertLeadResponse__Output {
  'lead': (_roster_notifications_v1_Lead__Output | null);
  'operationId': (string);
  'isRepeat': (boolean);
}
