// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListStudentsRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'search'?: (string);
  'customerId'?: (string);
  'grade'?: (string);
  '_search'?: "search";
  '_customerId'?: "customerId";
  '_grade'?: "grade";
}

export interface ListStudentsRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'search'?: (string);
  'customerId'?: (string);
  'grade'?: (string);
  '_search'?: "search";
  '_customerId'?: "customerId";
  '_grade'?: "grade";
}
