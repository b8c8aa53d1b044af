// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface GetCycleRequest {
  'id'?: (string);
}

export interface GetCycleRequest__Output {
  'id': (string);
}
