// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface UpdateRegistrationRequest {
  'id'?: (string);
  'registrationDate'?: (string);
  'status'?: (string);
  'amountMinor'?: (number | string | Long);
  'paymentStatus'?: (string);
  'paymentMethod'?: (string);
  'invoiceLink'?: (string);
  'notes'?: (string);
  'clear'?: (string)[];
  'expectedVersion'?: (number | string | Long);
  '_registrationDate'?: "registrationDate";
  '_status'?: "status";
  '_amountMinor'?: "amountMinor";
  '_paymentStatus'?: "paymentStatus";
  '_paymentMethod'?: "paymentMethod";
  '_invoiceLink'?: "invoiceLink";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}

export interface UpdateRegistrationRequest__Output {
  'id': (string);
  'registrationDate'?: (string);
  'status'?: (string);
  'amountMinor'?: (number);
  'paymentStatus'?: (string);
  'paymentMethod'?: (string);
  'invoiceLink'?: (string);
  'notes'?: (string);
  'clear': (string)[];
  'expectedVersion'?: (number);
  '_registrationDate'?: "registrationDate";
  '_status'?: "status";
  '_amountMinor'?: "amountMinor";
  '_paymentStatus'?: "paymentStatus";
  '_paymentMethod'?: "paymentMethod";
  '_invoiceLink'?: "invoiceLink";
  '_notes'?: "notes";
  '_expectedVersion'?: "expectedVersion";
}
