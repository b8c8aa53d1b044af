// Original file: protos/roster/notifications/v1/notifications.proto


export interface GetRoomRequest {
  'meetingId'?: (string);
}

export interface GetRoomRequest__Output {
  'meetingId': (string);
}
