// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface ReadEventsRequest {
  'after'?: (number | string | Long);
  'from'?: (string);
  'latest'?: (boolean);
  'types'?: (string)[];
  'limit'?: (number);
  'waitMs'?: (number);
  '_after'?: "after";
  '_from'?: "from";
}

export interface ReadEventsRequest__Output {
  'after'?: (number);
  'from'?: (string);
  'latest': (boolean);
  'types': (string)[];
  'limit': (number);
  'waitMs': (number);
  '_after'?: "after";
  '_from'?: "from";
}
