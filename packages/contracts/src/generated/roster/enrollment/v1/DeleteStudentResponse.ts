// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface DeleteStudentResponse {
  'cancelledRegistrations'?: (number);
}

export interface DeleteStudentResponse__Output {
  'cancelledRegistrations': (number);
}
