// Original file: protos/roster/notifications/v1/notifications.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListPlannedMessagesRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'kind'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'customerId'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_kind'?: "kind";
  '_meetingId'?: "meetingId";
  '_cycleId'?: "cycleId";
  '_customerId'?: "customerId";
  '_from'?: "from";
  '_to'?: "to";
}

export interface ListPlannedMessagesRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'kind'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'customerId'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_kind'?: "kind";
  '_meetingId'?: "meetingId";
  '_cycleId'?: "cycleId";
  '_customerId'?: "customerId";
  '_from'?: "from";
  '_to'?: "to";
}
