// Original file: protos/roster/notifications/v1/notifications.proto

import type { Delivery as _roster_notifications_v1_Delivery, Delivery__Output as _roster_notifications_v1_Delivery__Output } from '../../../roster/notifications/v1/Delivery';

export interface _roster_notifications_v1_ReplayDeliveriesResponse_Skipped {
  'id'?: (string);
  'reason'?: (string);
}

export interface _roster_notifications_v1_ReplayDeliveriesResponse_Skipped__Output {
  'id': (string);
  'reason': (string);
}

export interface ReplayDeliveriesResponse {
  'deliveries'?: (_roster_notifications_v1_Delivery)[];
  'skipped'?: (_roster_notifications_v1_ReplayDeliveriesResponse_Skipped)[];
}

export interface ReplayDeliveriesResponse__Output {
  'deliveries': (_roster_notifications_v1_Delivery__Output)[];
  'skipped': (_roster_notifications_v1_ReplayDeliveriesResponse_Skipped__Output)[];
}
