// Original file: protos/roster/notifications/v1/notifications.proto

import type { Room as _roster_notifications_v1_Room, Room__Output as _roster_notifications_v1_Room__Output } from '../../../roster/notifications/v1/Room';
import type { Long } from '@grpc/proto-loader';

export interface ListRoomsResponse {
  'rooms'?: (_roster_notifications_v1_Room)[];
  'total'?: (number | string | Long);
}

export interface ListRoomsResponse__Output {
  'rooms': (_roster_notifications_v1_Room__Output)[];
  'total': (number);
}
