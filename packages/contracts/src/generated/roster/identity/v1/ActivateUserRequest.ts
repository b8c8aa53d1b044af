// Original file: protos/roster/identity/v1/identity.proto


export interface ActivateUserRequest {
  'id'?: (string);
}

export interface ActivateUserRequest__Output {
  'id': (string);
}
