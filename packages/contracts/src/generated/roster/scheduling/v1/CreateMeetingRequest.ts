// Original file: protos/roster/scheduling/v1/scheduling.proto


export interface CreateMeetingRequest {
  'cycleId'?: (string);
  'instructorId'?: (string);
  'scheduledDate'?: (string);
  'startTime'?: (string);
  'endTime'?: (string);
  'activityType'?: (string);
  'topic'?: (string);
  'notes'?: (string);
  'withZoom'?: (boolean);
  'force'?: (boolean);
  'branchId'?: (string);
  'courseId'?: (string);
  'timeZone'?: (string);
  '_cycleId'?: "cycleId";
  '_activityType'?: "activityType";
  '_topic'?: "topic";
  '_notes'?: "notes";
  '_withZoom'?: "withZoom";
  '_branchId'?: "branchId";
  '_courseId'?: "courseId";
  '_timeZone'?: "timeZone";
}

export interface CreateMeetingRequest__Output {
  'cycleId'?: (string);
  'instructorId': (string);
  'scheduledDate': (string);
  'startTime': (string);
  'endTime': (string);
  'activityType'?: (string);
  'topic'?: (string);
  'notes'?: (string);
  'withZoom'?: (boolean);
  'force': (boolean);
  'branchId'?: (string);
  'courseId'?: (string);
  'timeZone'?: (string);
  '_cycleId'?: "cycleId";
  '_activityType'?: "activityType";
  '_topic'?: "topic";
  '_notes'?: "notes";
  '_withZoom'?: "withZoom";
  '_branchId'?: "branchId";
  '_courseId'?: "courseId";
  '_timeZone'?: "timeZone";
}
