// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { Import as _roster_enrollment_v1_Import, Import__Output as _roster_enrollment_v1_Import__Output } from '../../../roster/enrollment/v1/Import';
import type { Long } from '@grpc/proto-loader';

export interface ListImportsResponse {
  'imports'?: (_roster_enrollment_v1_Import)[];
  'total'?: (number | string | Long);
}

export interface ListImportsResponse__Output {
  'imports': (_roster_enrollment_v1_Import__Output)[];
  'total': (number);
}
