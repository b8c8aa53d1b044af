// Original file: protos/roster/billing/v1/billing.proto

import type { Export as _roster_billing_v1_Export, Export__Output as _roster_billing_v1_Export__Output } from '../../../roster/billing/v1/Export';

export interface StartExportResponse {
  'export'?: (_roster_billing_v1_Export | null);
}

export interface StartExportResponse__Output {
  'export': (_roster_billing_v1_Export__Output | null);
}
