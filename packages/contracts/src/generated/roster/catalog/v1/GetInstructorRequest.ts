// Original file: protos/roster/catalog/v1/catalog.proto


export interface GetInstructorRequest {
  'id'?: (string);
}

export interface GetInstructorRequest__Output {
  'id': (string);
}
