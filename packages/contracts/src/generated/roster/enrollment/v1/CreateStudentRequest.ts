// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface CreateStudentRequest {
  'customerId'?: (string);
  'name'?: (string);
  'birthDate'?: (string);
  'grade'?: (string);
  'notes'?: (string);
  '_birthDate'?: "birthDate";
  '_grade'?: "grade";
  '_notes'?: "notes";
}

export interface CreateStudentRequest__Output {
  'customerId': (string);
  'name': (string);
  'birthDate'?: (string);
  'grade'?: (string);
  'notes'?: (string);
  '_birthDate'?: "birthDate";
  '_grade'?: "grade";
  '_notes'?: "notes";
}
