// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface BatchGetCyclesRequest {
  'ids'?: (string)[];
}

export interface BatchGetCyclesRequest__Output {
  'ids': (string)[];
}
