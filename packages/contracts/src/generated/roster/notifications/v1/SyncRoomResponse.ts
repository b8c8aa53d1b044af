// Original file: protos/roster/notifications/v1/notifications.proto

import type { Room as _roster_notifications_v1_Room, Room__Output as _roster_notifications_v1_Room__Output } from '../../../roster/notifications/v1/Room';

export interface SyncRoomResponse {
  'room'?: (_roster_notifications_v1_Room | null);
  '_room'?: "room";
}

export interface SyncRoomResponse__Output {
  'room'?: (_roster_notifications_v1_Room__Output | null);
  '_room'?: "room";
}
