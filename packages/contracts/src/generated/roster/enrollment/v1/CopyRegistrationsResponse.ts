// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface CopyRegistrationsResponse {
  'copied'?: (number);
  'skipped'?: (number);
}

export interface CopyRegistrationsResponse__Output {
  'copied': (number);
  'skipped': (number);
}
