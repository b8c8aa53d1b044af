// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface CreateFamilyResponse {
  'customerId'?: (string);
  'isRepeat'?: (boolean);
}

export interface CreateFamilyResponse__Output {
  'customerId': (string);
  'isRepeat': (boolean);
}
