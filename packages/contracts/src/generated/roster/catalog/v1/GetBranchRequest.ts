// Original file: protos/roster/catalog/v1/catalog.proto


export interface GetBranchRequest {
  'id'?: (string);
}

export interface GetBranchRequest__Output {
  'id': (string);
}
