// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface GetAttendanceSummaryRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'groupBy'?: (string);
  'startDate'?: (string);
  'endDate'?: (string);
  'studentId'?: (string);
  'cycleId'?: (string);
  'branchId'?: (string);
  '_groupBy'?: "groupBy";
  '_startDate'?: "startDate";
  '_endDate'?: "endDate";
  '_studentId'?: "studentId";
  '_cycleId'?: "cycleId";
  '_branchId'?: "branchId";
}

export interface GetAttendanceSummaryRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'groupBy'?: (string);
  'startDate'?: (string);
  'endDate'?: (string);
  'studentId'?: (string);
  'cycleId'?: (string);
  'branchId'?: (string);
  '_groupBy'?: "groupBy";
  '_startDate'?: "startDate";
  '_endDate'?: "endDate";
  '_studentId'?: "studentId";
  '_cycleId'?: "cycleId";
  '_branchId'?: "branchId";
}
