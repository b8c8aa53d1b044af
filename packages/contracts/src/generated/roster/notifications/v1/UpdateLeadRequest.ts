// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateLeadRequest {
  'id'?: (string);
  'status'?: (string);
  'notes'?: (string);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_status'?: "status";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateLeadRequest__Output {
  'id': (string);
  'status'?: (string);
  'notes'?: (string);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_status'?: "status";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}
