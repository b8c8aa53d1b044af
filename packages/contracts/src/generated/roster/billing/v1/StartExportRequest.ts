// Original file: protos/roster/billing/v1/billing.proto

import type { ExportParameters as _roster_billing_v1_ExportParameters, ExportParameters__Output as _roster_billing_v1_ExportParameters__Output } from '../../../roster/billing/v1/ExportParameters';

export interface StartExportRequest {
  'report'?: (string);
  'format'?: (string);
  'parameters'?: (_roster_billing_v1_ExportParameters | null);
  'locale'?: (string);
  'waitMs'?: (number);
}

export interface StartExportRequest__Output {
  'report': (string);
  'format': (string);
  'parameters': (_roster_billing_v1_ExportParameters__Output | null);
  'locale': (string);
  'waitMs': (number);
}
