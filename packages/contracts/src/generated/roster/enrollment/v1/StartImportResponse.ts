// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Import as _roster_enrollment_v1_Import, Import__Output as _roster_enrollment_v1_Import__Output } from '../../../roster/enrollment/v1/Import';

export interface StartImportResponse {
  'import'?: (_roster_enrollment_v1_Import | null);
}

export interface StartImportResponse__Output {
  'import': (_roster_enrollment_v1_Import__Output | null);
}
