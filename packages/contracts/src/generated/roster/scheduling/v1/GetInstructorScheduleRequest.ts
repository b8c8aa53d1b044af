// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface GetInstructorScheduleRequest {
  'instructorId'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_from'?: "from";
  '_to'?: "to";
}

export interface GetInstructorScheduleRequest__Output {
  'instructorId': (string);
  'from'?: (string);
  'to'?: (string);
  '_from'?: "from";
  '_to'?: "to";
}
