// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Long } from '@grpc/proto-loader';

export interface RecordPaymentRequest {
  'id'?: (string);
  'paymentStatus'?: (string);
  'paymentMethod'?: (string);
  'amountMinor'?: (number | string | Long);
  'invoiceLink'?: (string);
  'expectedVersion'?: (number | string | Long);
  '_paymentMethod'?: "paymentMethod";
  '_amountMinor'?: "amountMinor";
  '_invoiceLink'?: "invoiceLink";
  '_expectedVersion'?: "expectedVersion";
}

export interface RecordPaymentRequest__Output {
  'id': (string);
  'paymentStatus': (string);
  'paymentMethod'?: (string);
  'amountMinor'?: (number);
  'invoiceLink'?: (string);
  'expectedVersion'?: (number);
  '_paymentMethod'?: "paymentMethod";
  '_amountMinor'?: "amountMinor";
  '_invoiceLink'?: "invoiceLink";
  '_expectedVersion'?: "expectedVersion";
}
