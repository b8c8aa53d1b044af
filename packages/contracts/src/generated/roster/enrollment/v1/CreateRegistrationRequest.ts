// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface CreateRegistrationRequest {
  'studentId'?: (string);
  'cycleId'?: (string);
  'meetingId'?: (string);
  'registrationDate'?: (string);
  'status'?: (string);
  'amountMinor'?: (number | string | Long);
  'paymentStatus'?: (string);
  'paymentMethod'?: (string);
  'invoiceLink'?: (string);
  'notes'?: (string);
  '_cycleId'?: "cycleId";
  '_meetingId'?: "meetingId";
  '_registrationDate'?: "registrationDate";
  '_status'?: "status";
  '_amountMinor'?: "amountMinor";
  '_paymentStatus'?: "paymentStatus";
  '_paymentMethod'?: "paymentMethod";
  '_invoiceLink'?: "invoiceLink";
  '_notes'?: "notes";
}

export interface CreateRegistrationRequest__Output {
  'studentId': (string);
  'cycleId'?: (string);
  'meetingId'?: (string);
  'registrationDate'?: (string);
  'status'?: (string);
  'amountMinor'?: (number);
  'paymentStatus'?: (string);
  'paymentMethod'?: (string);
  'invoiceLink'?: (string);
  'notes'?: (string);
  '_cycleId'?: "cycleId";
  '_meetingId'?: "meetingId";
  '_registrationDate'?: "registrationDate";
  '_status'?: "status";
  '_amountMinor'?: "amountMinor";
  '_paymentStatus'?: "paymentStatus";
  '_paymentMethod'?: "paymentMethod";
  '_invoiceLink'?: "invoiceLink";
  '_notes'?: "notes";
}
