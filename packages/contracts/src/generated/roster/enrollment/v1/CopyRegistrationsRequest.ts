// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface CopyRegistrationsRequest {
  'fromCycleId'?: (string);
  'toCycleId'?: (string);
}

export interface CopyRegistrationsRequest__Output {
  'fromCycleId': (string);
  'toCycleId': (string);
}
