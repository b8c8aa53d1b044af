// Original file: protos/roster/billing/v1/billing.proto

import type { Long } from '@grpc/proto-loader';

export interface MeetingRef {
  'id'?: (string);
  'version'?: (number | string | Long);
}

export interface MeetingRef__Output {
  'id': (string);
  'version': (number);
}
