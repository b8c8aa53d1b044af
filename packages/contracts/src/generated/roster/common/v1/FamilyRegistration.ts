// Original file: protos/roster/common/v1/family.proto

import type { Long } from '@grpc/proto-loader';

export interface FamilyRegistration {
  'student'?: (number);
  'cycleId'?: (string);
  'registrationDate'?: (string);
  'status'?: (string);
  'amountMinor'?: (number | string | Long);
  'paymentStatus'?: (string);
  'paymentMethod'?: (string);
  'invoiceLink'?: (string);
  'notes'?: (string);
  '_registrationDate'?: "registrationDate";
  '_status'?: "status";
  '_amountMinor'?: "amountMinor";
  '_paymentStatus'?: "paymentStatus";
  '_paymentMethod'?: "paymentMethod";
  '_invoiceLink'?: "invoiceLink";
  '_notes'?: "notes";
}

export interface FamilyRegistration__Output {
  'student': (number);
  'cycleId': (string);
  'registrationDate'?: (string);
  'status'?: (string);
  'amountMinor'?: (number);
  'paymentStatus'?: (string);
  'paymentMethod'?: (string);
  'invoiceLink'?: (string);
  'notes'?: (string);
  '_registrationDate'?: "registrationDate";
  '_status'?: "status";
  '_amountMinor'?: "amountMinor";
  '_paymentStatus'?: "paymentStatus";
  '_paymentMethod'?: "paymentMethod";
  '_invoiceLink'?: "invoiceLink";
  '_notes'?: "notes";
}
