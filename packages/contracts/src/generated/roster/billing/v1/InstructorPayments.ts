// Original file: protos/roster/billing/v1/billing.proto

import type { PaymentFigures as _roster_billing_v1_PaymentFigures, PaymentFigures__Output as _roster_billing_v1_PaymentFigures__Output } from '../../../roster/billing/v1/PaymentFigures';
import type { ActivityPayments as _roster_billing_v1_ActivityPayments, ActivityPayments__Output as _roster_billing_v1_ActivityPayments__Output } from '../../../roster/billing/v1/ActivityPayments';

export interface InstructorPayments {
  'instructorId'?: (string);
  'instructorName'?: (string);
  'actual'?: (_roster_billing_v1_PaymentFigures | null);
  'forecast'?: (_roster_billing_v1_PaymentFigures | null);
  'activities'?: (_roster_billing_v1_ActivityPayments)[];
}

export interface InstructorPayments__Output {
  'instructorId': (string);
  'instructorName': (string);
  'actual': (_roster_billing_v1_PaymentFigures__Output | null);
  'forecast': (_roster_billing_v1_PaymentFigures__Output | null);
  'activities': (_roster_billing_v1_ActivityPayments__Output)[];
}
