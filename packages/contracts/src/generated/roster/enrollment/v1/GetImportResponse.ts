// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Import as _roster_enrollment_v1_Import, Import__Output as _roster_enrollment_v1_Import__Output } from '../../../roster/enrollment/v1/Import';
import type { ImportError as _roster_enrollment_v1_ImportError, ImportError__Output as _roster_enrollment_v1_ImportError__Output } from '../../../roster/enrollment/v1/ImportError';
import type { ImportRow as _roster_enrollment_v1_ImportRow, ImportRow__Output as _roster_enrollment_v1_ImportRow__Output } from '../../../roster/enrollment/v1/ImportRow';

export interface GetImportResponse {
  'import'?: (_roster_enrollment_v1_Import | null);
  'errors'?: (_roster_enrollment_v1_ImportError)[];
  'rows'?: (_roster_enrollment_v1_ImportRow)[];
}

export interface GetImportResponse__Output {
  'import': (_roster_enrollment_v1_Import__Output | null);
  'errors': (_roster_enrollment_v1_ImportError__Output)[];
  'rows': (_roster_enrollment_v1_ImportRow__Output)[];
}
