// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Long } from '@grpc/proto-loader';

export interface CreateCycleRequest {
  'name'?: (string);
  'courseId'?: (string);
  'branchId'?: (string);
  'instructorId'?: (string);
  'type'?: (string);
  'frequency'?: (string);
  'days'?: (string)[];
  'startTime'?: (string);
  'endTime'?: (string);
  'durationMinutes'?: (number);
  'startDate'?: (string);
  'endDate'?: (string);
  'totalMeetings'?: (number);
  'timeZone'?: (string);
  'pricePerStudentMinor'?: (number | string | Long);
  'meetingRevenueMinor'?: (number | string | Long);
  'studentCount'?: (number);
  'maxStudents'?: (number);
  'activityType'?: (string);
  'sendParentReminders'?: (boolean);
  'zoomHostEmail'?: (string);
  'onCancel'?: (string);
  'preparationMinutes'?: (number);
  '_endDate'?: "endDate";
  '_totalMeetings'?: "totalMeetings";
  '_timeZone'?: "timeZone";
  '_pricePerStudentMinor'?: "pricePerStudentMinor";
  '_meetingRevenueMinor'?: "meetingRevenueMinor";
  '_studentCount'?: "studentCount";
  '_maxStudents'?: "maxStudents";
  '_activityType'?: "activityType";
  '_sendParentReminders'?: "sendParentReminders";
  '_zoomHostEmail'?: "zoomHostEmail";
  '_onCancel'?: "onCancel";
  '_preparationMinutes'?: "preparationMinutes";
}

export interface CreateCycleRequest__Output {
  'name': (string);
  'courseId': (string);
  'branchId': (string);
  'instructorId': (string);
  'type': (string);
  'frequency': (string);
  'days': (string)[];
  'startTime': (string);
  'endTime': (string);
  'durationMinutes': (number);
  'startDate': (string);
  'endDate'?: (string);
  'totalMeetings'?: (number);
  'timeZone'?: (string);
  'pricePerStudentMinor'?: (number);
  'meetingRevenueMinor'?: (number);
  'studentCount'?: (number);
  'maxStudents'?: (number);
  'activityType'?: (string);
  'sendParentReminders'?: (boolean);
  'zoomHostEmail'?: (string);
  'onCancel'?: (string);
  'preparationMinutes'?: (number);
  '_endDate'?: "endDate";
  '_totalMeetings'?: "totalMeetings";
  '_timeZone'?: "timeZone";
  '_pricePerStudentMinor'?: "pricePerStudentMinor";
  '_meetingRevenueMinor'?: "meetingRevenueMinor";
  '_studentCount'?: "studentCount";
  '_maxStudents'?: "maxStudents";
  '_activityType'?: "activityType";
  '_sendParentReminders'?: "sendParentReminders";
  '_zoomHostEmail'?: "zoomHostEmail";
  '_onCancel'?: "onCancel";
  '_preparationMinutes'?: "preparationMinutes";
}
