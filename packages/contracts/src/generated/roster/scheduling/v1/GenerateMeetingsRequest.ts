// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface GenerateMeetingsRequest {
  'cycleId'?: (string);
  'force'?: (boolean);
}

export interface GenerateMeetingsRequest__Output {
  'cycleId': (string);
  'force': (boolean);
}
