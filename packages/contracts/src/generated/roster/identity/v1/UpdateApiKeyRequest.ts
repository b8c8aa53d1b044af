// Original file: protos/roster/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateApiKeyRequest {
  'id'?: (string);
  'name'?: (string);
  'scopes'?: (string)[];
  'rateLimit'?: (number);
  'expiresAt'?: (string);
  'isActive'?: (boolean);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_name'?: "name";
  '_rateLimit'?: "rateLimit";
  '_expiresAt'?: "expiresAt";
  '_isActive'?: "isActive";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateApiKeyRequest__Output {
  'id': (string);
  'name'?: (string);
  'scopes': (string)[];
  'rateLimit'?: (number);
  'expiresAt'?: (string);
  'isActive'?: (boolean);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_name'?: "name";
  '_rateLimit'?: "rateLimit";
  '_expiresAt'?: "expiresAt";
  '_isActive'?: "isActive";
  '_expectedVersion'?: "expectedVersion";
}
