// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateAttendanceRequest {
  'id'?: (string);
  'status'?: (string);
  'isTrial'?: (boolean);
  'notes'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_status'?: "status";
  '_isTrial'?: "isTrial";
  '_notes'?: "notes";
  '_timeIn'?: "timeIn";
  '_timeOut'?: "timeOut";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateAttendanceRequest__Output {
  'id': (string);
  'status'?: (string);
  'isTrial'?: (boolean);
  'notes'?: (string);
  'timeIn'?: (string);
  'timeOut'?: (string);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_status'?: "status";
  '_isTrial'?: "isTrial";
  '_notes'?: "notes";
  '_timeIn'?: "timeIn";
  '_timeOut'?: "timeOut";
  '_expectedVersion'?: "expectedVersion";
}
