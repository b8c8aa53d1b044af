// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface Webhook {
  'id'?: (string);
  'url'?: (string);
  'events'?: (string)[];
  'isActive'?: (boolean);
  'secret'?: (string);
  'description'?: (string);
  'disabledReason'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_secret'?: "secret";
  '_description'?: "description";
  '_disabledReason'?: "disabledReason";
}

export interface Webhook__Output {
  'id': (string);
  'url': (string);
  'events': (string)[];
  'isActive': (boolean);
  'secret'?: (string);
  'description'?: (string);
  'disabledReason'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_secret'?: "secret";
  '_description'?: "description";
  '_disabledReason'?: "disabledReason";
}
