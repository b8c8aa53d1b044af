// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface BulkDeleteMeetingsRequest {
  'ids'?: (string)[];
}

export interface BulkDeleteMeetingsRequest__Output {
  'ids': (string)[];
}
