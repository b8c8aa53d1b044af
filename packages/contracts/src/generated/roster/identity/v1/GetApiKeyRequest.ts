// Original file: protos/roster/identity/v1/identity.proto


export interface GetApiKeyRequest {
  'id'?: (string);
}

export interface GetApiKeyRequest__Output {
  'id': (string);
}
