// Original file: protos/roster/catalog/v1/catalog.proto


export interface GetCourseRequest {
  'id'?: (string);
}

export interface GetCourseRequest__Output {
  'id': (string);
}
