// Original file: protos/roster/catalog/v1/catalog.proto

import type { Branch as _roster_catalog_v1_Branch, Branch__Output as _roster_catalog_v1_Branch__Output } from '../../../roster/catalog/v1/Branch';

export interface BatchGetBranchesResponse {
  'branches'?: (_roster_catalog_v1_Branch)[];
}

export interface BatchGetBranchesResponse__Output {
  'branches': (_roster_catalog_v1_Branch__Output)[];
}
