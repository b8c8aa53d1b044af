// Original file: protos/roster/identity/v1/identity.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListUsersRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'search'?: (string);
  'role'?: (string);
  'status'?: (string);
}

export interface ListUsersRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'search': (string);
  'role': (string);
  'status': (string);
}
