// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface GetInstructorAvailabilityRequest {
  'instructorId'?: (string);
  'from'?: (string);
  'to'?: (string);
  'dayStart'?: (string);
  'dayEnd'?: (string);
  'slotMinutes'?: (number);
  '_from'?: "from";
  '_to'?: "to";
  '_dayStart'?: "dayStart";
  '_dayEnd'?: "dayEnd";
  '_slotMinutes'?: "slotMinutes";
}

export interface GetInstructorAvailabilityRequest__Output {
  'instructorId': (string);
  'from'?: (string);
  'to'?: (string);
  'dayStart'?: (string);
  'dayEnd'?: (string);
  'slotMinutes'?: (number);
  '_from'?: "from";
  '_to'?: "to";
  '_dayStart'?: "dayStart";
  '_dayEnd'?: "dayEnd";
  '_slotMinutes'?: "slotMinutes";
}
