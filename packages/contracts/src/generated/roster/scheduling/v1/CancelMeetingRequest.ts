// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Long } from '@grpc/proto-loader';

export interface CancelMeetingRequest {
  'id'?: (string);
  'reason'?: (string);
  'expectedVersion'?: (number | string | Long);
  '_reason'?: "reason";
  '_expectedVersion'?: "expectedVersion";
}

export interface CancelMeetingRequest__Output {
  'id': (string);
  'reason'?: (string);
  'expectedVersion'?: (number);
  '_reason'?: "reason";
  '_expectedVersion'?: "expectedVersion";
}
