// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface AttendanceFigures {
  'meetings'?: (number);
  'records'?: (number);
  'present'?: (number);
  'absent'?: (number);
  'late'?: (number);
  'excused'?: (number);
  'guests'?: (number);
  'trials'?: (number);
  'rate'?: (number | string);
  '_rate'?: "rate";
}

export interface AttendanceFigures__Output {
  'meetings': (number);
  'records': (number);
  'present': (number);
  'absent': (number);
  'late': (number);
  'excused': (number);
  'guests': (number);
  'trials': (number);
  'rate'?: (number);
  '_rate'?: "rate";
}
