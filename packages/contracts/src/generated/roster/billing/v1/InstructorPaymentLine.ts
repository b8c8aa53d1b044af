// Original file: protos/roster/billing/v1/billing.proto

import type { Long } from '@grpc/proto-loader';

export interface InstructorPaymentLine {
  'meetingId'?: (string);
  'date'?: (string);
  'instructorId'?: (string);
  'instructorName'?: (string);
  'cycleId'?: (string);
  'cycleName'?: (string);
  'branchName'?: (string);
  'courseName'?: (string);
  'activityType'?: (string);
  'minutes'?: (number);
  'paymentMinor'?: (number | string | Long);
  'state'?: (string);
  '_cycleId'?: "cycleId";
}

export interface InstructorPaymentLine__Output {
  'meetingId': (string);
  'date': (string);
  'instructorId': (string);
  'instructorName': (string);
  'cycleId'?: (string);
  'cycleName': (string);
  'branchName': (string);
  'courseName': (string);
  'activityType': (string);
  'minutes': (number);
  'paymentMinor': (number);
  'state': (string);
  '_cycleId'?: "cycleId";
}
