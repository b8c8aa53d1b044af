// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface BatchGetRostersRequest {
  'cycleIds'?: (string)[];
}

export interface BatchGetRostersRequest__Output {
  'cycleIds': (string)[];
}
