// Original file: protos/roster/billing/v1/billing.proto

import type { Long } from '@grpc/proto-loader';

export interface Figures {
  'meetings'?: (number);
  'revenueMinor'?: (number | string | Long);
  'instructorPaymentMinor'?: (number | string | Long);
  'profitMinor'?: (number | string | Long);
}

export interface Figures__Output {
  'meetings': (number);
  'revenueMinor': (number);
  'instructorPaymentMinor': (number);
  'profitMinor': (number);
}
