// Original file: protos/roster/billing/v1/billing.proto


export interface ReadExportChunkRequest {
  'id'?: (string);
  'index'?: (number);
}

export interface ReadExportChunkRequest__Output {
  'id': (string);
  'index': (number);
}
