// Original file: protos/roster/notifications/v1/notifications.proto

import type { Delivery as _roster_notifications_v1_Delivery, Delivery__Output as _roster_notifications_v1_Delivery__Output } from '../../../roster/notifications/v1/Delivery';
import type { Long } from '@grpc/proto-loader';

export interface ListDeliveriesResponse {
  'deliveries'?: (_roster_notifications_v1_Delivery)[];
  'total'?: (number | string | Long);
}

export interface ListDeliveriesResponse__Output {
  'deliveries': (_roster_notifications_v1_Delivery__Output)[];
  'total': (number);
}
