// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface Customer {
  'id'?: (string);
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'address'?: (string);
  'city'?: (string);
  'notes'?: (string);
  'createdAt'?: (string);
  'updatedAt'?: (string);
  'version'?: (number | string | Long);
  '_email'?: "email";
  '_address'?: "address";
  '_city'?: "city";
  '_notes'?: "notes";
}

export interface Customer__Output {
  'id': (string);
  'name': (string);
  'phone': (string);
  'email'?: (string);
  'address'?: (string);
  'city'?: (string);
  'notes'?: (string);
  'createdAt': (string);
  'updatedAt': (string);
  'version': (number);
  '_email'?: "email";
  '_address'?: "address";
  '_city'?: "city";
  '_notes'?: "notes";
}
