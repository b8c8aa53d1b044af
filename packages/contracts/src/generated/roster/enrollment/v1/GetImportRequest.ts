// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface GetImportRequest {
  'id'?: (string);
}

export interface GetImportRequest__Output {
  'id': (string);
}
