// Original file: protos/roster/notifications/v1/notifications.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListWebhooksRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'isActive'?: (boolean);
  '_isActive'?: "isActive";
}

export interface ListWebhooksRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'isActive'?: (boolean);
  '_isActive'?: "isActive";
}
