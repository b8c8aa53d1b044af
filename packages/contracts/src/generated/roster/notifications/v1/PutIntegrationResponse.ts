// Original file: protos/roster/notifications/v1/notifications.proto

import type { Integration as _roster_notifications_v1_Integration, Integration__Output as _roster_notifications_v1_Integration__Output } from '../../../roster/notifications/v1/Integration';

export interface PutIntegrationResponse {
  'integration'?: (_roster_notifications_v1_Integration | null);
  'created'?: (boolean);
}

export interface PutIntegrationResponse__Output {
  'integration': (_roster_notifications_v1_Integration__Output | null);
  'created': (boolean);
}
