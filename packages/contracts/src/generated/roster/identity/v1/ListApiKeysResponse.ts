// Original file: protos/roster/identity/v1/identity.proto

import type { ApiKey as _roster_identity_v1_ApiKey, ApiKey__Output as _roster_identity_v1_ApiKey__Output } from '../../../roster/identity/v1/ApiKey';
import type { Long } from '@grpc/proto-loader';

export interface ListApiKeysResponse {
  'apiKeys'?: (_roster_identity_v1_ApiKey)[];
  'total'?: (number | string | Long);
}

export interface ListApiKeysResponse__Output {
  'apiKeys': (_roster_identity_v1_ApiKey__Output)[];
  'total': (number);
}
