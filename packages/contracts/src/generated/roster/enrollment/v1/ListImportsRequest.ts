// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListImportsRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'kind'?: (string);
  'status'?: (string);
  '_kind'?: "kind";
  '_status'?: "status";
}

export interface ListImportsRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'kind'?: (string);
  'status'?: (string);
  '_kind'?: "kind";
  '_status'?: "status";
}
