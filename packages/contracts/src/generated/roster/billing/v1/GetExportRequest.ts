// Original file: protos/roster/billing/v1/billing.proto


export interface GetExportRequest {
  'id'?: (string);
  'waitMs'?: (number);
}

export interface GetExportRequest__Output {
  'id': (string);
  'waitMs': (number);
}
