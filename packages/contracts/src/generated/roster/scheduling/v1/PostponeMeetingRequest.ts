// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Long } from '@grpc/proto-loader';

export interface PostponeMeetingRequest {
  'id'?: (string);
  'newDate'?: (string);
  'newStartTime'?: (string);
  'newEndTime'?: (string);
  'notes'?: (string);
  'force'?: (boolean);
  'expectedVersion'?: (number | string | Long);
  '_newStartTime'?: "newStartTime";
  '_newEndTime'?: "newEndTime";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}

export interface PostponeMeetingRequest__Output {
  'id': (string);
  'newDate': (string);
  'newStartTime'?: (string);
  'newEndTime'?: (string);
  'notes'?: (string);
  'force': (boolean);
  'expectedVersion'?: (number);
  '_newStartTime'?: "newStartTime";
  '_newEndTime'?: "newEndTime";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}
