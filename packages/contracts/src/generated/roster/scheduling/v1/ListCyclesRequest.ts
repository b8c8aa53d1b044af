// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListCyclesRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'search'?: (string);
  'from'?: (string);
  'to'?: (string);
  'courseId'?: (string);
  'branchId'?: (string);
  'instructorId'?: (string);
  'type'?: (string);
  'status'?: (string);
  'dayOfWeek'?: (string);
  'activityType'?: (string);
  '_search'?: "search";
  '_from'?: "from";
  '_to'?: "to";
  '_courseId'?: "courseId";
  '_branchId'?: "branchId";
  '_instructorId'?: "instructorId";
  '_type'?: "type";
  '_status'?: "status";
  '_dayOfWeek'?: "dayOfWeek";
  '_activityType'?: "activityType";
}

export interface ListCyclesRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'search'?: (string);
  'from'?: (string);
  'to'?: (string);
  'courseId'?: (string);
  'branchId'?: (string);
  'instructorId'?: (string);
  'type'?: (string);
  'status'?: (string);
  'dayOfWeek'?: (string);
  'activityType'?: (string);
  '_search'?: "search";
  '_from'?: "from";
  '_to'?: "to";
  '_courseId'?: "courseId";
  '_branchId'?: "branchId";
  '_instructorId'?: "instructorId";
  '_type'?: "type";
  '_status'?: "status";
  '_dayOfWeek'?: "dayOfWeek";
  '_activityType'?: "activityType";
}
