// Original file: protos/roster/identity/v1/identity.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListAuditEntriesRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'actor'?: (string);
  'entityKind'?: (string);
  'entityId'?: (string);
  'action'?: (string);
  'from'?: (string);
  'to'?: (string);
}

export interface ListAuditEntriesRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'actor': (string);
  'entityKind': (string);
  'entityId': (string);
  'action': (string);
  'from': (string);
  'to': (string);
}
