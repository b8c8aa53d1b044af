// Original file: protos/roster/billing/v1/billing.proto

import type { PaymentFigures as _roster_billing_v1_PaymentFigures, PaymentFigures__Output as _roster_billing_v1_PaymentFigures__Output } from '../../../roster/billing/v1/PaymentFigures';

export interface ActivityPayments {
  'activityType'?: (string);
  'actual'?: (_roster_billing_v1_PaymentFigures | null);
  'forecast'?: (_roster_billing_v1_PaymentFigures | null);
}

export interface ActivityPayments__Output {
  'activityType': (string);
  'actual': (_roster_billing_v1_PaymentFigures__Output | null);
  'forecast': (_roster_billing_v1_PaymentFigures__Output | null);
}
