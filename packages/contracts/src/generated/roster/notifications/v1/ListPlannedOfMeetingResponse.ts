// Original file: protos/roster/notifications/v1/notifications.proto

import type { PlannedMessage as _roster_notifications_v1_PlannedMessage, PlannedMessage__Output as _roster_notifications_v1_PlannedMessage__Output } from '../../../roster/notifications/v1/PlannedMessage';

export interface ListPlannedOfMeetingResponse {
  'planned'?: (_roster_notifications_v1_PlannedMessage)[];
}

export interface ListPlannedOfMeetingResponse__Output {
  'planned': (_roster_notifications_v1_PlannedMessage__Output)[];
}
