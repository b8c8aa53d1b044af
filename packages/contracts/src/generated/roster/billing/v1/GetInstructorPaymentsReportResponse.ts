// Original file: protos/roster/billing/v1/billing.proto

import type { InstructorPayments as _roster_billing_v1_InstructorPayments, InstructorPayments__Output as _roster_billing_v1_InstructorPayments__Output } from '../../../roster/billing/v1/InstructorPayments';
import type { PaymentFigures as _roster_billing_v1_PaymentFigures, PaymentFigures__Output as _roster_billing_v1_PaymentFigures__Output } from '../../../roster/billing/v1/PaymentFigures';

export interface GetInstructorPaymentsReportResponse {
  'instructors'?: (_roster_billing_v1_InstructorPayments)[];
  'total'?: (number);
  'actual'?: (_roster_billing_v1_PaymentFigures | null);
  'forecast'?: (_roster_billing_v1_PaymentFigures | null);
  'currency'?: (string);
}

export interface GetInstructorPaymentsReportResponse__Output {
  'instructors': (_roster_billing_v1_InstructorPayments__Output)[];
  'total': (number);
  'actual': (_roster_billing_v1_PaymentFigures__Output | null);
  'forecast': (_roster_billing_v1_PaymentFigures__Output | null);
  'currency': (string);
}
