// Original file: protos/roster/catalog/v1/catalog.proto


export interface BatchGetCoursesRequest {
  'ids'?: (string)[];
}

export interface BatchGetCoursesRequest__Output {
  'ids': (string)[];
}
