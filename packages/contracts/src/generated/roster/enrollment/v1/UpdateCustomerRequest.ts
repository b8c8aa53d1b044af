// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateCustomerRequest {
  'id'?: (string);
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'address'?: (string);
  'city'?: (string);
  'notes'?: (string);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_name'?: "name";
  '_phone'?: "phone";
  '_email'?: "email";
  '_address'?: "address";
  '_city'?: "city";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateCustomerRequest__Output {
  'id': (string);
  'name'?: (string);
  'phone'?: (string);
  'email'?: (string);
  'address'?: (string);
  'city'?: (string);
  'notes'?: (string);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_name'?: "name";
  '_phone'?: "phone";
  '_email'?: "email";
  '_address'?: "address";
  '_city'?: "city";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}
