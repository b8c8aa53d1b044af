// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { CourseSummary as _roster_scheduling_v1_CourseSummary, CourseSummary__Output as _roster_scheduling_v1_CourseSummary__Output } from '../../../roster/scheduling/v1/CourseSummary';
import type { BranchSummary as _roster_scheduling_v1_BranchSummary, BranchSummary__Output as _roster_scheduling_v1_BranchSummary__Output } from '../../../roster/scheduling/v1/BranchSummary';
import type { InstructorSummary as _roster_scheduling_v1_InstructorSummary, InstructorSummary__Output as _roster_scheduling_v1_InstructorSummary__Output } from '../../../roster/scheduling/v1/InstructorSummary';
import type { ProgressCounts as _roster_scheduling_v1_ProgressCounts, ProgressCounts__Output as _roster_scheduling_v1_ProgressCounts__Output } from '../../../roster/scheduling/v1/ProgressCounts';

export interface CycleProgress {
  'cycleId'?: (string);
  'name'?: (string);
  'status'?: (string);
  'startDate'?: (string);
  'endDate'?: (string);
  'courseId'?: (string);
  'branchId'?: (string);
  'instructorId'?: (string);
  'course'?: (_roster_scheduling_v1_CourseSummary | null);
  'branch'?: (_roster_scheduling_v1_BranchSummary | null);
  'instructor'?: (_roster_scheduling_v1_InstructorSummary | null);
  'counts'?: (_roster_scheduling_v1_ProgressCounts | null);
  'nextMeetingDate'?: (string);
  'lastMeetingDate'?: (string);
  '_course'?: "course";
  '_branch'?: "branch";
  '_instructor'?: "instructor";
  '_nextMeetingDate'?: "nextMeetingDate";
  '_lastMeetingDate'?: "lastMeetingDate";
}

export interface CycleProgress__Output {
  'cycleId': (string);
  'name': (string);
  'status': (string);
  'startDate': (string);
  'endDate': (string);
  'courseId': (string);
  'branchId': (string);
  'instructorId': (string);
  'course'?: (_roster_scheduling_v1_CourseSummary__Output | null);
  'branch'?: (_roster_scheduling_v1_BranchSummary__Output | null);
  'instructor'?: (_roster_scheduling_v1_InstructorSummary__Output | null);
  'counts': (_roster_scheduling_v1_ProgressCounts__Output | null);
  'nextMeetingDate'?: (string);
  'lastMeetingDate'?: (string);
  '_course'?: "course";
  '_branch'?: "branch";
  '_instructor'?: "instructor";
  '_nextMeetingDate'?: "nextMeetingDate";
  '_lastMeetingDate'?: "lastMeetingDate";
}
