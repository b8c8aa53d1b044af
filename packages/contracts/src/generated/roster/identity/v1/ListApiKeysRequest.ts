// Original file: protos/roster/identity/v1/identity.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListApiKeysRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'isActive'?: (boolean);
  '_isActive'?: "isActive";
}

export interface ListApiKeysRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'isActive'?: (boolean);
  '_isActive'?: "isActive";
}
