// Original file: protos/roster/catalog/v1/catalog.proto


export interface BatchGetInstructorsRequest {
  'ids'?: (string)[];
}

export interface BatchGetInstructorsRequest__Output {
  'ids': (string)[];
}
