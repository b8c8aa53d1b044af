// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface Schedule {
  'frequency'?: (string);
  'days'?: (string)[];
  'startTime'?: (string);
  'endTime'?: (string);
  'durationMinutes'?: (number);
  'startDate'?: (string);
  'endDate'?: (string);
  'totalMeetings'?: (number);
  'timeZone'?: (string);
}

export interface Schedule__Output {
  'frequency': (string);
  'days': (string)[];
  'startTime': (string);
  'endTime': (string);
  'durationMinutes': (number);
  'startDate': (string);
  'endDate': (string);
  'totalMeetings': (number);
  'timeZone': (string);
}
