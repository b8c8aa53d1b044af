// Original file: protos/roster/notifications/v1/notifications.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListMessagesRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'customerId'?: (string);
  'studentId'?: (string);
  'meetingId'?: (string);
  'status'?: (string);
  'kind'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_customerId'?: "customerId";
  '_studentId'?: "studentId";
  '_meetingId'?: "meetingId";
  '_status'?: "status";
  '_kind'?: "kind";
  '_from'?: "from";
  '_to'?: "to";
}

export interface ListMessagesRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'customerId'?: (string);
  'studentId'?: (string);
  'meetingId'?: (string);
  'status'?: (string);
  'kind'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_customerId'?: "customerId";
  '_studentId'?: "studentId";
  '_meetingId'?: "meetingId";
  '_status'?: "status";
  '_kind'?: "kind";
  '_from'?: "from";
  '_to'?: "to";
}
