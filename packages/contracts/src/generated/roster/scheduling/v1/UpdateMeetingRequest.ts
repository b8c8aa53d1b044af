// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateMeetingRequest {
  'id'?: (string);
  'instructorId'?: (string);
  'scheduledDate'?: (string);
  'startTime'?: (string);
  'endTime'?: (string);
  'activityType'?: (string);
  'topic'?: (string);
  'notes'?: (string);
  'status'?: (string);
  'force'?: (boolean);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  'withZoom'?: (boolean);
  '_instructorId'?: "instructorId";
  '_scheduledDate'?: "scheduledDate";
  '_startTime'?: "startTime";
  '_endTime'?: "endTime";
  '_activityType'?: "activityType";
  '_topic'?: "topic";
  '_notes'?: "notes";
  '_status'?: "status";
  '_expectedVersion'?: "expectedVersion";
  '_withZoom'?: "withZoom";
}

export interface UpdateMeetingRequest__Output {
  'id': (string);
  'instructorId'?: (string);
  'scheduledDate'?: (string);
  'startTime'?: (string);
  'endTime'?: (string);
  'activityType'?: (string);
  'topic'?: (string);
  'notes'?: (string);
  'status'?: (string);
  'force': (boolean);
  'clear': (string)[];
  'expectedVersion'?: (number);
  'withZoom'?: (boolean);
  '_instructorId'?: "instructorId";
  '_scheduledDate'?: "scheduledDate";
  '_startTime'?: "startTime";
  '_endTime'?: "endTime";
  '_activityType'?: "activityType";
  '_topic'?: "topic";
  '_notes'?: "notes";
  '_status'?: "status";
  '_expectedVersion'?: "expectedVersion";
  '_withZoom'?: "withZoom";
}
