// Original file: protos/roster/billing/v1/billing.proto

import type { InstructorPaymentLine as _roster_billing_v1_InstructorPaymentLine, InstructorPaymentLine__Output as _roster_billing_v1_InstructorPaymentLine__Output } from '../../../roster/billing/v1/InstructorPaymentLine';

export interface ListInstructorPaymentLinesResponse {
  'lines'?: (_roster_billing_v1_InstructorPaymentLine)[];
  'total'?: (number);
  'currency'?: (string);
}

export interface ListInstructorPaymentLinesResponse__Output {
  'lines': (_roster_billing_v1_InstructorPaymentLine__Output)[];
  'total': (number);
  'currency': (string);
}
