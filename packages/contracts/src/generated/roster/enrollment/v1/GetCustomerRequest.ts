// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface GetCustomerRequest {
  'id'?: (string);
}

export interface GetCustomerRequest__Output {
  'id': (string);
}
