// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface BulkDeleteMeetingsResponse {
  'deleted'?: (number);
}

export interface BulkDeleteMeetingsResponse__Output {
  'deleted': (number);
}
