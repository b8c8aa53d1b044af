// Original file: protos/roster/catalog/v1/catalog.proto


export interface ListClosureDaysRequest {
  'from'?: (string);
  'to'?: (string);
  'branchId'?: (string);
  '_branchId'?: "branchId";
}

export interface ListClosureDaysRequest__Output {
  'from': (string);
  'to': (string);
  'branchId'?: (string);
  '_branchId'?: "branchId";
}
