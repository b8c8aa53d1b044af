// Original file: protos/roster/notifications/v1/notifications.proto


export interface SyncRoomRequest {
  'meetingId'?: (string);
}

export interface SyncRoomRequest__Output {
  'meetingId': (string);
}
