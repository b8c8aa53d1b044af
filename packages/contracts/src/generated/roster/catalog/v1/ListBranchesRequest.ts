// Original file: protos/roster/catalog/v1/catalog.proto

import type { PageRequest as _roster_common_v1_PageRequest, PageRequest__Output as _roster_common_v1_PageRequest__Output } from '../../../roster/common/v1/PageRequest';

export interface ListBranchesRequest {
  'page'?: (_roster_common_v1_PageRequest | null);
  'search'?: (string);
  'type'?: (string);
  'city'?: (string);
  'isActive'?: (boolean);
  '_search'?: "search";
  '_type'?: "type";
  '_city'?: "city";
  '_isActive'?: "isActive";
}

export interface ListBranchesRequest__Output {
  'page': (_roster_common_v1_PageRequest__Output | null);
  'search'?: (string);
  'type'?: (string);
  'city'?: (string);
  'isActive'?: (boolean);
  '_search'?: "search";
  '_type'?: "type";
  '_city'?: "city";
  '_isActive'?: "isActive";
}
