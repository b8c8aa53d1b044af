// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface CountReferencesRequest {
  'kind'?: (string);
  'id'?: (string);
}

export interface CountReferencesRequest__Output {
  'kind': (string);
  'id': (string);
}
