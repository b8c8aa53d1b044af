// Original file: protos/roster/catalog/v1/catalog.proto


export interface InstructorLogin {
  'password'?: (string);
}

export interface InstructorLogin__Output {
  'password': (string);
}
