// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface BatchGetMeetingsRequest {
  'ids'?: (string)[];
}

export interface BatchGetMeetingsRequest__Output {
  'ids': (string)[];
}
