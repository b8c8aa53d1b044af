// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface DeleteCustomerResponse {
  'deletedStudents'?: (number);
  'cancelledRegistrations'?: (number);
}

export interface DeleteCustomerResponse__Output {
  'deletedStudents': (number);
  'cancelledRegistrations': (number);
}
