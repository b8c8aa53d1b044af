// Original file: protos/roster/catalog/v1/catalog.proto


export interface DeleteClosureDayRequest {
  'id'?: (string);
}

export interface DeleteClosureDayRequest__Output {
  'id': (string);
}
