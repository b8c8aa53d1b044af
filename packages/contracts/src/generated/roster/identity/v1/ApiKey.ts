// Original file: protos/roster/identity/v1/identity.proto

import type { Long } from '@grpc/proto-loader';

export interface ApiKey {
  'id'?: (string);
  'name'?: (string);
  'scopes'?: (string)[];
  'rateLimit'?: (number);
  'expiresAt'?: (string);
  'isActive'?: (boolean);
  'hint'?: (string);
  'lastUsedAt'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_expiresAt'?: "expiresAt";
  '_lastUsedAt'?: "lastUsedAt";
}

export interface ApiKey__Output {
  'id': (string);
  'name': (string);
  'scopes': (string)[];
  'rateLimit': (number);
  'expiresAt'?: (string);
  'isActive': (boolean);
  'hint': (string);
  'lastUsedAt'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_expiresAt'?: "expiresAt";
  '_lastUsedAt'?: "lastUsedAt";
}
