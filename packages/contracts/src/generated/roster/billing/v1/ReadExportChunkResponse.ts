// Original file: protos/roster/billing/v1/billing.proto


export interface ReadExportChunkResponse {
  'data'?: (Buffer | Uint8Array | string);
  'last'?: (boolean);
}

export interface ReadExportChunkResponse__Output {
  'data': (Buffer);
  'last': (boolean);
}
