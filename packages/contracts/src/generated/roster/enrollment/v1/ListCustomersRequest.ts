// Original file: protos/roster/enrollment/v1/enrollment.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListCustomersRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'search'?: (string);
  'city'?: (string);
  'hasActiveRegistration'?: (boolean);
  '_search'?: "search";
  '_city'?: "city";
  '_hasActiveRegistration'?: "hasActiveRegistration";
}

export interface ListCustomersRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'search'?: (string);
  'city'?: (string);
  'hasActiveRegistration'?: (boolean);
  '_search'?: "search";
  '_city'?: "city";
  '_hasActiveRegistration'?: "hasActiveRegistration";
}
