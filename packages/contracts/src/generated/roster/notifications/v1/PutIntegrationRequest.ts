// Original file: protos/roster/notifications/v1/notifications.proto

import type { Long } from '@grpc/proto-loader';

export interface PutIntegrationRequest {
  'provider'?: (string);
  'isActive'?: (boolean);
  'settings'?: ({[key: string]: string});
  'secrets'?: ({[key: string]: string});
  'expectedVersion'?: (number | string | Long);
  '_isActive'?: "isActive";
  '_expectedVersion'?: "expectedVersion";
}

export interface PutIntegrationRequest__Output {
  'provider': (string);
  'isActive'?: (boolean);
  'settings': ({[key: string]: string});
  'secrets': ({[key: string]: string});
  'expectedVersion'?: (number);
  '_isActive'?: "isActive";
  '_expectedVersion'?: "expectedVersion";
}
