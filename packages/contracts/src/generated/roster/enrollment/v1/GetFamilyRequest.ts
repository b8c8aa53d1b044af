// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface GetFamilyRequest {
  'operationId'?: (string);
}

export interface GetFamilyRequest__Output {
  'operationId': (string);
}
