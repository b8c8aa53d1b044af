// Original file: protos/roster/catalog/v1/catalog.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface PageClosureDaysRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'from'?: (string);
  'to'?: (string);
  'branchId'?: (string);
  '_from'?: "from";
  '_to'?: "to";
  '_branchId'?: "branchId";
}

export interface PageClosureDaysRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'from'?: (string);
  'to'?: (string);
  'branchId'?: (string);
  '_from'?: "from";
  '_to'?: "to";
  '_branchId'?: "branchId";
}
