// Original file: protos/roster/catalog/v1/catalog.proto

import type { ClosureDay as _roster_catalog_v1_ClosureDay, ClosureDay__Output as _roster_catalog_v1_ClosureDay__Output } from '../../../roster/catalog/v1/ClosureDay';
import type { Long } from '@grpc/proto-loader';

export interface PageClosureDaysResponse {
  'closureDays'?: (_roster_catalog_v1_ClosureDay)[];
  'total'?: (number | string | Long);
}

export interface PageClosureDaysResponse__Output {
  'closureDays': (_roster_catalog_v1_ClosureDay__Output)[];
  'total': (number);
}
