// Original file: protos/roster/catalog/v1/catalog.proto

import type { Branch as _roster_catalog_v1_Branch, Branch__Output as _roster_catalog_v1_Branch__Output } from '../../../roster/catalog/v1/Branch';
import type { Long } from '@grpc/proto-loader';

export interface ListBranchesResponse {
  'branches'?: (_roster_catalog_v1_Branch)[];
  'total'?: (number | string | Long);
}

export interface ListBranchesResponse__Output {
  'branches': (_roster_catalog_v1_Branch__Output)[];
  'total': (number);
}
