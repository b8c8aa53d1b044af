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
  'headers'?: ({[key: string]: string});
  'secretRotatedAt'?: (string);
  'olderSecretsUntil'?: (string);
  'disabledAt'?: (string);
  'failingSince'?: (string);
  '_secret'?: "secret";
  '_description'?: "description";
  '_disabledReason'?: "disabledReason";
  '_secretRotatedAt'?: "secretRotatedAt";
  '_olderSecretsUntil'?: "olderSecretsUntil";
  '_disabledAt'?: "disabledAt";
  '_failingSince'?: "failingSince";
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
  'headers': ({[key: string]: string});
  'secretRotatedAt'?: (string);
  'olderSecretsUntil'?: (string);
  'disabledAt'?: (string);
  'failingSince'?: (string);
  '_secret'?: "secret";
  '_description'?: "description";
  '_disabledReason'?: "disabledReason";
  '_secretRotatedAt'?: "secretRotatedAt";
  '_olderSecretsUntil'?: "olderSecretsUntil";
  '_disabledAt'?: "disabledAt";
  '_failingSince'?: "failingSince";
}
