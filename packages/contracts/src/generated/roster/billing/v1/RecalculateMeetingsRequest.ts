// Original file: protos/roster/billing/v1/billing.proto


export interface RecalculateMeetingsRequest {
  'ids'?: (string)[];
}

export interface RecalculateMeetingsRequest__Output {
  'ids': (string)[];
}
