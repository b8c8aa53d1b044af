// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListMeetingsRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'cycleId'?: (string);
  'instructorId'?: (string);
  'branchId'?: (string);
  'status'?: (string);
  'activityType'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_cycleId'?: "cycleId";
  '_instructorId'?: "instructorId";
  '_branchId'?: "branchId";
  '_status'?: "status";
  '_activityType'?: "activityType";
  '_from'?: "from";
  '_to'?: "to";
}

export interface ListMeetingsRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'cycleId'?: (string);
  'instructorId'?: (string);
  'branchId'?: (string);
  'status'?: (string);
  'activityType'?: (string);
  'from'?: (string);
  'to'?: (string);
  '_cycleId'?: "cycleId";
  '_instructorId'?: "instructorId";
  '_branchId'?: "branchId";
  '_status'?: "status";
  '_activityType'?: "activityType";
  '_from'?: "from";
  '_to'?: "to";
}
