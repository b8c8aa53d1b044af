// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { CourseSummary as _roster_scheduling_v1_CourseSummary, CourseSummary__Output as _roster_scheduling_v1_CourseSummary__Output } from '../../../roster/scheduling/v1/CourseSummary';
import type { BranchSummary as _roster_scheduling_v1_BranchSummary, BranchSummary__Output as _roster_scheduling_v1_BranchSummary__Output } from '../../../roster/scheduling/v1/BranchSummary';

export interface CycleSummary {
  'id'?: (string);
  'name'?: (string);
  'type'?: (string);
  'status'?: (string);
  'courseId'?: (string);
  'branchId'?: (string);
  'course'?: (_roster_scheduling_v1_CourseSummary | null);
  'branch'?: (_roster_scheduling_v1_BranchSummary | null);
  '_course'?: "course";
  '_branch'?: "branch";
}

export interface CycleSummary__Output {
  'id': (string);
  'name': (string);
  'type': (string);
  'status': (string);
  'courseId': (string);
  'branchId': (string);
  'course'?: (_roster_scheduling_v1_CourseSummary__Output | null);
  'branch'?: (_roster_scheduling_v1_BranchSummary__Output | null);
  '_course'?: "course";
  '_branch'?: "branch";
}
