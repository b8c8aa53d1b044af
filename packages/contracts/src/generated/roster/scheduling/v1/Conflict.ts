// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface Conflict {
  'meetingId'?: (string);
  'date'?: (string);
  'startTime'?: (string);
  'endTime'?: (string);
  'resource'?: (string);
  'resourceId'?: (string);
}

export interface Conflict__Output {
  'meetingId': (string);
  'date': (string);
  'startTime': (string);
  'endTime': (string);
  'resource': (string);
  'resourceId': (string);
}
