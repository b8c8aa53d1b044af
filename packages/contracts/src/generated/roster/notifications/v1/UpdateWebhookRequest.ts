// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateWebhookRequest {
  'id'?: (string);
  'url'?: (string);
  'events'?: (string)[];
  'isActive'?: (boolean);
  'description'?: (string);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  'headers'?: ({[key: string]: string});
  '_url'?: "url";
  '_isActive'?: "isActive";
  '_description'?: "description";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateWebhookRequest__Output {
  'id': (string);
  'url'?: (string);
  'events': (string)[];
  'isActive'?: (boolean);
  'description'?: (string);
  'clear': (string)[];
  'expectedVersion'?: (number);
  'headers': ({[key: string]: string});
  '_url'?: "url";
  '_isActive'?: "isActive";
  '_description'?: "description";
  '_expectedVersion'?: "expectedVersion";
}
