// Original file: protos/roster/notifications/v1/notifications.proto


export interface ListPlannedOfMeetingRequest {
  'meetingId'?: (string);
}

export interface ListPlannedOfMeetingRequest__Output {
  'meetingId': (string);
}
