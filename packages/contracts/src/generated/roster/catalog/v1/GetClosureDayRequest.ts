// Original file: protos/roster/catalog/v1/catalog.proto


export interface GetClosureDayRequest {
  'id'?: (string);
}

export interface GetClosureDayRequest__Output {
  'id': (string);
}
