// Original file: protos/roster/identity/v1/identity.proto


export interface GetAuditEntryRequest {
  'id'?: (string);
}

export interface GetAuditEntryRequest__Output {
  'id': (string);
}
