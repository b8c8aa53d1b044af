// Original file: protos/roster/identity/v1/identity.proto


export interface GetSigningKeysResponse {
  'jwksJson'?: (string);
}

export interface GetSigningKeysResponse__Output {
  'jwksJson': (string);
}
