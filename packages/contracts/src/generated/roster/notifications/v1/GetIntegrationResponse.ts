// Original file: protos/roster/notifications/v1/notifications.proto

import type { Integration as _roster_notifications_v1_Integration, Integration__Output as _roster_notifications_v1_Integration__Output } from '../../../roster/notifications/v1/Integration';

export interface GetIntegrationResponse {
  'integration'?: (_roster_notifications_v1_Integration | null);
}

export interface GetIntegrationResponse__Output {
  'integration': (_roster_notifications_v1_Integration__Output | null);
}
