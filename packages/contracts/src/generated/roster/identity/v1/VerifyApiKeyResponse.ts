// Original file: protos/roster/identity/v1/identity.proto


export interface VerifyApiKeyResponse {
  'id'?: (string);
  'organizationId'?: (string);
  'scopes'?: (string)[];
  'rateLimit'?: (number);
  'validUntil'?: (string);
  '_validUntil'?: "validUntil";
}

export interface VerifyApiKeyResponse__Output {
  'id': (string);
  'organizationId': (string);
  'scopes': (string)[];
  'rateLimit': (number);
  'validUntil'?: (string);
  '_validUntil'?: "validUntil";
}
