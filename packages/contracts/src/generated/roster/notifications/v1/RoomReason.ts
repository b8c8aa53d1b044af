// Original file: protos/roster/notifications/v1/notifications.proto


export interface RoomReason {
  'code'?: (string);
  'message'?: (string);
}

export interface RoomReason__Output {
  'code': (string);
  'message': (string);
}
