// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface GetStudentRequest {
  'id'?: (string);
}

export interface GetStudentRequest__Output {
  'id': (string);
}
