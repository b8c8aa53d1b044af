// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface BulkUpdateMeetingStatusRequest {
  'ids'?: (string)[];
  'status'?: (string);
  'reason'?: (string);
  'force'?: (boolean);
  '_reason'?: "reason";
}

export interface BulkUpdateMeetingStatusRequest__Output {
  'ids': (string)[];
  'status': (string);
  'reason'?: (string);
  'force': (boolean);
  '_reason'?: "reason";
}
