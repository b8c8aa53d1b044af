// Original file: protos/roster/catalog/v1/catalog.proto


export interface DeleteClosureDayResponse {
}

export interface DeleteClosureDayResponse__Output {
}
