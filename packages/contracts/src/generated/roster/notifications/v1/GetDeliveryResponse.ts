// Original file: protos/roster/notifications/v1/notifications.proto

import type { Delivery as _roster_notifications_v1_Delivery, Delivery__Output as _roster_notifications_v1_Delivery__Output } from '../../../roster/notifications/v1/Delivery';

export interface GetDeliveryResponse {
  'delivery'?: (_roster_notifications_v1_Delivery | null);
}

export interface GetDeliveryResponse__Output {
  'delivery': (_roster_notifications_v1_Delivery__Output | null);
}
