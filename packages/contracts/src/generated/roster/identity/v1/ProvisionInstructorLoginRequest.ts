// Original file: protos/roster/identity/v1/identity.proto


export interface ProvisionInstructorLoginRequest {
  'instructorId'?: (string);
  'email'?: (string);
  'password'?: (string);
  'name'?: (string);
}

export interface ProvisionInstructorLoginRequest__Output {
  'instructorId': (string);
  'email': (string);
  'password': (string);
  'name': (string);
}
