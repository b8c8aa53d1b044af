// Original file: protos/roster/identity/v1/identity.proto


export interface LoginRequest {
  'email'?: (string);
  'password'?: (string);
  'address'?: (string);
  'userAgent'?: (string);
}

export interface LoginRequest__Output {
  'email': (string);
  'password': (string);
  'address': (string);
  'userAgent': (string);
}
