// Original file: protos/roster/notifications/v1/notifications.proto

import type { PlannedMessage as _roster_notifications_v1_PlannedMessage, PlannedMessage__Output as _roster_notifications_v1_PlannedMessage__Output } from '../../../roster/notifications/v1/PlannedMessage';
import type { Long } from '@grpc/proto-loader';

export interface ListPlannedMessagesResponse {
  'planned'?: (_roster_notifications_v1_PlannedMessage)[];
  'total'?: (number | string | Long);
}

export interface ListPlannedMessagesResponse__Output {
  'planned': (_roster_notifications_v1_PlannedMessage__Output)[];
  'total': (number);
}
