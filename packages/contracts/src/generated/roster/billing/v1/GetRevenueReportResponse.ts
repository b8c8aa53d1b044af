// Original file: protos/roster/billing/v1/billing.proto

import type { RevenueGroup as _roster_billing_v1_RevenueGroup, RevenueGroup__Output as _roster_billing_v1_RevenueGroup__Output } from '../../../roster/billing/v1/RevenueGroup';
import type { Figures as _roster_billing_v1_Figures, Figures__Output as _roster_billing_v1_Figures__Output } from '../../../roster/billing/v1/Figures';

export interface GetRevenueReportResponse {
  'groups'?: (_roster_billing_v1_RevenueGroup)[];
  'actual'?: (_roster_billing_v1_Figures | null);
  'forecast'?: (_roster_billing_v1_Figures | null);
  'currency'?: (string);
}

export interface GetRevenueReportResponse__Output {
  'groups': (_roster_billing_v1_RevenueGroup__Output)[];
  'actual': (_roster_billing_v1_Figures__Output | null);
  'forecast': (_roster_billing_v1_Figures__Output | null);
  'currency': (string);
}
