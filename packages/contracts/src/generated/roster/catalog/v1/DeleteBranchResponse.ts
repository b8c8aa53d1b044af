// Original file: protos/roster/catalog/v1/catalog.proto


export interface DeleteBranchResponse {
}

export interface DeleteBranchResponse__Output {
}
