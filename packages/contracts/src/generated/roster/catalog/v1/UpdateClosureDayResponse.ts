// Original file: protos/roster/catalog/v1/catalog.proto

import type { ClosureDay as _roster_catalog_v1_ClosureDay, ClosureDay__Output as _roster_catalog_v1_ClosureDay__Output } from '../../../roster/catalog/v1/ClosureDay';

export interface UpdateClosureDayResponse {
  'closureDay'?: (_roster_catalog_v1_ClosureDay | null);
}

export interface UpdateClosureDayResponse__Output {
  'closureDay': (_roster_catalog_v1_ClosureDay__Output | null);
}
