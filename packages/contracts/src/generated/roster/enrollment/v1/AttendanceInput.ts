// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface AttendanceInput {
  'registrationId'?: (string);
  'studentId'?: (string);
  'guestName'?: (string);
  'status'?: (string);
  'isTrial'?: (boolean);
  'notes'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  '_registrationId'?: "registrationId";
  '_studentId'?: "studentId";
  '_guestName'?: "guestName";
  '_isTrial'?: "isTrial";
  '_notes'?: "notes";
  '_timeIn'?: "timeIn";
  '_timeOut'?: "timeOut";
}

export interface AttendanceInput__Output {
  'registrationId'?: (string);
  'studentId'?: (string);
  'guestName'?: (string);
  'status': (string);
  'isTrial'?: (boolean);
  'notes'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  '_registrationId'?: "registrationId";
  '_studentId'?: "studentId";
  '_guestName'?: "guestName";
  '_isTrial'?: "isTrial";
  '_notes'?: "notes";
  '_timeIn'?: "timeIn";
  '_timeOut'?: "timeOut";
}
