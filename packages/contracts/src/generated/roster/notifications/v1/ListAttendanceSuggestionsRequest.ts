// Original file: protos/roster/notifications/v1/notifications.proto


export interface ListAttendanceSuggestionsRequest {
  'meetingId'?: (string);
}

export interface ListAttendanceSuggestionsRequest__Output {
  'meetingId': (string);
}
