// Original file: protos/roster/billing/v1/billing.proto

import type { Figures as _roster_billing_v1_Figures, Figures__Output as _roster_billing_v1_Figures__Output } from '../../../roster/billing/v1/Figures';

export interface RevenueGroup {
  'key'?: (string);
  'label'?: (string);
  'actual'?: (_roster_billing_v1_Figures | null);
  'forecast'?: (_roster_billing_v1_Figures | null);
}

export interface RevenueGroup__Output {
  'key': (string);
  'label': (string);
  'actual': (_roster_billing_v1_Figures__Output | null);
  'forecast': (_roster_billing_v1_Figures__Output | null);
}
