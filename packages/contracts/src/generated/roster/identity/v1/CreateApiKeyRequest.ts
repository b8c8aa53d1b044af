// Original file: protos/roster/identity/v1/identity.proto


export interface CreateApiKeyRequest {
  'name'?: (string);
  'scopes'?: (string)[];
  'rateLimit'?: (number);
  'expiresAt'?: (string);
  'isActive'?: (boolean);
  '_rateLimit'?: "rateLimit";
  '_expiresAt'?: "expiresAt";
  '_isActive'?: "isActive";
}

export interface CreateApiKeyRequest__Output {
  'name': (string);
  'scopes': (string)[];
  'rateLimit'?: (number);
  'expiresAt'?: (string);
  'isActive'?: (boolean);
  '_rateLimit'?: "rateLimit";
  '_expiresAt'?: "expiresAt";
  '_isActive'?: "isActive";
}
