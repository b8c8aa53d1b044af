// Original file: protos/roster/billing/v1/billing.proto


export interface ExportFailure {
  'code'?: (string);
  'message'?: (string);
  'retryable'?: (boolean);
}

export interface ExportFailure__Output {
  'code': (string);
  'message': (string);
  'retryable': (boolean);
}
