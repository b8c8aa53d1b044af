// Original file: protos/roster/notifications/v1/notifications.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListRoomsRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'status'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_status'?: "status";
  '_meetingId'?: "meetingId";
  '_cycleId'?: "cycleId";
  '_from'?: "from";
  '_to'?: "to";
}

export interface ListRoomsRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'status'?: (string);
  'meetingId'?: (string);
  'cycleId'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_status'?: "status";
  '_meetingId'?: "meetingId";
  '_cycleId'?: "cycleId";
  '_from'?: "from";
  '_to'?: "to";
}
