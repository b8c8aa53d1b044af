// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface GetAttendanceRequest {
  'id'?: (string);
}

export interface GetAttendanceRequest__Output {
  'id': (string);
}
