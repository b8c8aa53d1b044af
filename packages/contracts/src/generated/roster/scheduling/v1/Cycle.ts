// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Schedule as _roster_scheduling_v1_Schedule, Schedule__Output as _roster_scheduling_v1_Schedule__Output } from '../../../roster/scheduling/v1/Schedule';
import type { CourseSummary as _roster_scheduling_v1_CourseSummary, CourseSummary__Output as _roster_scheduling_v1_CourseSummary__Output } from '../../../roster/scheduling/v1/CourseSummary';
import type { BranchSummary as _roster_scheduling_v1_BranchSummary, BranchSummary__Output as _roster_scheduling_v1_BranchSummary__Output } from '../../../roster/scheduling/v1/BranchSummary';
import type { InstructorSummary as _roster_scheduling_v1_InstructorSummary, InstructorSummary__Output as _roster_scheduling_v1_InstructorSummary__Output } from '../../../roster/scheduling/v1/InstructorSummary';
import type { Long } from '@grpc/proto-loader';

export interface Cycle {
  'id'?: (string);
  'name'?: (string);
  'courseId'?: (string);
  'branchId'?: (string);
  'instructorId'?: (string);
  'type'?: (string);
  'status'?: (string);
  'schedule'?: (_roster_scheduling_v1_Schedule | null);
  'completedMeetings'?: (number);
  'pricePerStudentMinor'?: (number | string | Long);
  'meetingRevenueMinor'?: (number | string | Long);
  'studentCount'?: (number);
  'maxStudents'?: (number);
  'activityType'?: (string);
  'sendParentReminders'?: (boolean);
  'zoomHostEmail'?: (string);
  'zoomMeetingId'?: (string);
  'zoomJoinUrl'?: (string);
  'onCancel'?: (string);
  'preparationMinutes'?: (number);
  'course'?: (_roster_scheduling_v1_CourseSummary | null);
  'branch'?: (_roster_scheduling_v1_BranchSummary | null);
  'instructor'?: (_roster_scheduling_v1_InstructorSummary | null);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_pricePerStudentMinor'?: "pricePerStudentMinor";
  '_meetingRevenueMinor'?: "meetingRevenueMinor";
  '_studentCount'?: "studentCount";
  '_maxStudents'?: "maxStudents";
  '_zoomHostEmail'?: "zoomHostEmail";
  '_zoomMeetingId'?: "zoomMeetingId";
  '_zoomJoinUrl'?: "zoomJoinUrl";
  '_preparationMinutes'?: "preparationMinutes";
  '_course'?: "course";
  '_branch'?: "branch";
  '_instructor'?: "instructor";
}

export interface Cycle__Output {
  'id': (string);
  'name': (string);
  'courseId': (string);
  'branchId': (string);
  'instructorId': (string);
  'type': (string);
  'status': (string);
  'schedule': (_roster_scheduling_v1_Schedule__Output | null);
  'completedMeetings': (number);
  'pricePerStudentMinor'?: (number);
  'meetingRevenueMinor'?: (number);
  'studentCount'?: (number);
  'maxStudents'?: (number);
  'activityType': (string);
  'sendParentReminders': (boolean);
  'zoomHostEmail'?: (string);
  'zoomMeetingId'?: (string);
  'zoomJoinUrl'?: (string);
  'onCancel': (string);
  'preparationMinutes'?: (number);
  'course'?: (_roster_scheduling_v1_CourseSummary__Output | null);
  'branch'?: (_roster_scheduling_v1_BranchSummary__Output | null);
  'instructor'?: (_roster_scheduling_v1_InstructorSummary__Output | null);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_pricePerStudentMinor'?: "pricePerStudentMinor";
  '_meetingRevenueMinor'?: "meetingRevenueMinor";
  '_studentCount'?: "studentCount";
  '_maxStudents'?: "maxStudents";
  '_zoomHostEmail'?: "zoomHostEmail";
  '_zoomMeetingId'?: "zoomMeetingId";
  '_zoomJoinUrl'?: "zoomJoinUrl";
  '_preparationMinutes'?: "preparationMinutes";
  '_course'?: "course";
  '_branch'?: "branch";
  '_instructor'?: "instructor";
}
