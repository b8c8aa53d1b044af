// Original file: protos/roster/identity/v1/identity.proto


export interface VerifyApiKeyRequest {
  'key'?: (string);
}

export interface VerifyApiKeyRequest__Output {
  'key': (string);
}
