// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface DeleteCycleResponse {
  'deletedMeetings'?: (number);
}

export interface DeleteCycleResponse__Output {
  'deletedMeetings': (number);
}
