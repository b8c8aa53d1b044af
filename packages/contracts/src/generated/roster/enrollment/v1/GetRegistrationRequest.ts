// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface GetRegistrationRequest {
  'id'?: (string);
}

export interface GetRegistrationRequest__Output {
  'id': (string);
}
