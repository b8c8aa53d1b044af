// Original file: protos/roster/billing/v1/billing.proto

import type { Long } from '@grpc/proto-loader';

export interface MeetingFinancials {
  'meetingId'?: (string);
  'state'?: (string);
  'revenueMinor'?: (number | string | Long);
  'instructorPaymentMinor'?: (number | string | Long);
  'profitMinor'?: (number | string | Long);
  'currency'?: (string);
  '_revenueMinor'?: "revenueMinor";
  '_profitMinor'?: "profitMinor";
}

export interface MeetingFinancials__Output {
  'meetingId': (string);
  'state': (string);
  'revenueMinor'?: (number);
  'instructorPaymentMinor': (number);
  'profitMinor'?: (number);
  'currency': (string);
  '_revenueMinor'?: "revenueMinor";
  '_profitMinor'?: "profitMinor";
}
