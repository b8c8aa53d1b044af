// Original file: protos/roster/catalog/v1/catalog.proto


export interface DeleteInstructorResponse {
}

export interface DeleteInstructorResponse__Output {
}
