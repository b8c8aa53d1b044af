// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface LoggedEvent {
  'position'?: (number | string | Long);
  'type'?: (string);
  'json'?: (string);
}

export interface LoggedEvent__Output {
  'position': (number);
  'type': (string);
  'json': (string);
}
