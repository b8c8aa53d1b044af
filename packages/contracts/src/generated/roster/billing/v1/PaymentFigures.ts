// Original file: protos/roster/billing/v1/billing.proto

import type { Long } from '@grpc/proto-loader';

export interface PaymentFigures {
  'meetings'?: (number);
  'minutes'?: (number | string | Long);
  'paymentMinor'?: (number | string | Long);
}

export interface PaymentFigures__Output {
  'meetings': (number);
  'minutes': (number);
  'paymentMinor': (number);
}
