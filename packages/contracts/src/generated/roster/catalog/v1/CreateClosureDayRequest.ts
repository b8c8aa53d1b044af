// Original file: protos/roster/catalog/v1/catalog.proto


export interface CreateClosureDayRequest {
  'date'?: (string);
  'name'?: (string);
  'branchId'?: (string);
  '_branchId'?: "branchId";
}

export interface CreateClosureDayRequest__Output {
  'date': (string);
  'name': (string);
  'branchId'?: (string);
  '_branchId'?: "branchId";
}
