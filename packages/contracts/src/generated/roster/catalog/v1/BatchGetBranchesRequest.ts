// Original file: protos/roster/catalog/v1/catalog.proto


export interface BatchGetBranchesRequest {
  'ids'?: (string)[];
}

export interface BatchGetBranchesRequest__Output {
  'ids': (string)[];
}
