// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface GetCycleProgressReportRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'status'?: (string);
  'branchId'?: (string);
  'instructorId'?: (string);
  'courseId'?: (string);
  'withoutTotals'?: (boolean);
  '_status'?: "status";
  '_branchId'?: "branchId";
  '_instructorId'?: "instructorId";
  '_courseId'?: "courseId";
}

export interface GetCycleProgressReportRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'status'?: (string);
  'branchId'?: (string);
  'instructorId'?: (string);
  'courseId'?: (string);
  'withoutTotals': (boolean);
  '_status'?: "status";
  '_branchId'?: "branchId";
  '_instructorId'?: "instructorId";
  '_courseId'?: "courseId";
}
