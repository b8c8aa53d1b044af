// Original file: protos/roster/notifications/v1/notifications.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListLeadsRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'search'?: (string);
  'status'?: (string);
  'from'?: (string);
  'to'?: (string);
  'customerId'?: (string);
  '_search'?: "search";
  '_status'?: "status";
  '_from'?: "from";
  '_to'?: "to";
  '_customerId'?: "customerId";
}

export interface ListLeadsRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'search'?: (string);
  'status'?: (string);
  'from'?: (string);
  'to'?: (string);
  'customerId'?: (string);
  '_search'?: "search";
  '_status'?: "status";
  '_from'?: "from";
  '_to'?: "to";
  '_customerId'?: "customerId";
}
