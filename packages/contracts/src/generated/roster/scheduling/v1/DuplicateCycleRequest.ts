// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface DuplicateCycleRequest {
  'id'?: (string);
  'newStartDate'?: (string);
  'newName'?: (string);
  'copyRegistrations'?: (boolean);
  'generateMeetings'?: (boolean);
  '_newName'?: "newName";
}

export interface DuplicateCycleRequest__Output {
  'id': (string);
  'newStartDate': (string);
  'newName'?: (string);
  'copyRegistrations': (boolean);
  'generateMeetings': (boolean);
  '_newName'?: "newName";
}
