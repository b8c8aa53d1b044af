// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface GetMeetingRequest {
  'id'?: (string);
}

export interface GetMeetingRequest__Output {
  'id': (string);
}
