// Original file: protos/roster/catalog/v1/catalog.proto


export interface DeleteCourseResponse {
}

export interface DeleteCourseResponse__Output {
}
