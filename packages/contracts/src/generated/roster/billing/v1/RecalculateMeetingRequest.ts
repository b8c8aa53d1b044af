// Original file: protos/roster/billing/v1/billing.proto


export interface RecalculateMeetingRequest {
  'id'?: (string);
}

export interface RecalculateMeetingRequest__Output {
  'id': (string);
}
