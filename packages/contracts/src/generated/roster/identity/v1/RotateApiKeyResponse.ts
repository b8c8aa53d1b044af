// Original file: protos/roster/identity/v1/identity.proto

import type { ApiKey as _roster_identity_v1_ApiKey, ApiKey__Output as _roster_identity_v1_ApiKey__Output } from '../../../roster/identity/v1/ApiKey';

export interface RotateApiKeyResponse {
  'apiKey'?: (_roster_identity_v1_ApiKey | null);
  'key'?: (string);
}

export interface RotateApiKeyResponse__Output {
  'apiKey': (_roster_identity_v1_ApiKey__Output | null);
  'key': (string);
}
