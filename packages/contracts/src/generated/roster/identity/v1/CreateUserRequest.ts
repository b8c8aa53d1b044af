// Original file: protos/roster/identity/v1/identity.proto


export interface CreateUserRequest {
  'email'?: (string);
  'name'?: (string);
  'role'?: (string);
  'password'?: (string);
  'instructorId'?: (string);
  '_instructorId'?: "instructorId";
}

export interface CreateUserRequest__Output {
  'email': (string);
  'name': (string);
  'role': (string);
  'password': (string);
  'instructorId'?: (string);
  '_instructorId'?: "instructorId";
}
