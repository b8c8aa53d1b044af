// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateBranchRequest {
  'id'?: (string);
  'name'?: (string);
  'type'?: (string);
  'address'?: (string);
  'city'?: (string);
  'contactName'?: (string);
  'contactPhone'?: (string);
  'contactEmail'?: (string);
  'isActive'?: (boolean);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_name'?: "name";
  '_type'?: "type";
  '_address'?: "address";
  '_city'?: "city";
  '_contactName'?: "contactName";
  '_contactPhone'?: "contactPhone";
  '_contactEmail'?: "contactEmail";
  '_isActive'?: "isActive";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateBranchRequest__Output {
  'id': (string);
  'name'?: (string);
  'type'?: (string);
  'address'?: (string);
  'city'?: (string);
  'contactName'?: (string);
  'contactPhone'?: (string);
  'contactEmail'?: (string);
  'isActive'?: (boolean);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_name'?: "name";
  '_type'?: "type";
  '_address'?: "address";
  '_city'?: "city";
  '_contactName'?: "contactName";
  '_contactPhone'?: "contactPhone";
  '_contactEmail'?: "contactEmail";
  '_isActive'?: "isActive";
  '_expectedVersion'?: "expectedVersion";
}
