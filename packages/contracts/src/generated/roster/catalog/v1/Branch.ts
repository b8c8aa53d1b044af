// Original file: protos/roster/catalog/v1/catalog.proto

import type { Long } from '@grpc/proto-loader';

export interface Branch {
  'id'?: (string);
  'name'?: (string);
  'type'?: (string);
  'address'?: (string);
  'city'?: (string);
  'contactName'?: (string);
  'contactPhone'?: (string);
  'contactEmail'?: (string);
  'isActive'?: (boolean);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_address'?: "address";
  '_city'?: "city";
  '_contactName'?: "contactName";
  '_contactPhone'?: "contactPhone";
  '_contactEmail'?: "contactEmail";
}

export interface Branch__Output {
  'id': (string);
  'name': (string);
  'type': (string);
  'address'?: (string);
  'city'?: (string);
  'contactName'?: (string);
  'contactPhone'?: (string);
  'contactEmail'?: (string);
  'isActive': (boolean);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_address'?: "address";
  '_city'?: "city";
  '_contactName'?: "contactName";
  '_contactPhone'?: "contactPhone";
  '_contactEmail'?: "contactEmail";
}
