// Original file: protos/roster/notifications/v1/notifications.proto


export interface ExpectedChild {
  'registrationId'?: (string);
  'studentId'?: (string);
  'studentName'?: (string);
}

export interface ExpectedChild__Output {
  'registrationId': (string);
  'studentId': (string);
  'studentName': (string);
}
