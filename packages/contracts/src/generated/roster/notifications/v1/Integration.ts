// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface Integration {
  'provider'?: (string);
  'isActive'?: (boolean);
  'settings'?: ({[key: string]: string});
  'secretHints'?: ({[key: string]: string});
  'checkedAt'?: (string);
  'checkFailure'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_checkedAt'?: "checkedAt";
  '_checkFailure'?: "checkFailure";
}

export interface Integration__Output {
  'provider': (string);
  'isActive': (boolean);
  'settings': ({[key: string]: string});
  'secretHints': ({[key: string]: string});
  'checkedAt'?: (string);
  'checkFailure'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_checkedAt'?: "checkedAt";
  '_checkFailure'?: "checkFailure";
}
