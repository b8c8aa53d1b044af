// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { UpdateCycleRequest as _roster_scheduling_v1_UpdateCycleRequest, UpdateCycleRequest__Output as _roster_scheduling_v1_UpdateCycleRequest__Output } from '../../../roster/scheduling/v1/UpdateCycleRequest';

export interface BulkUpdateCyclesRequest {
  'ids'?: (string)[];
  'data'?: (_roster_scheduling_v1_UpdateCycleRequest | null);
}

export interface BulkUpdateCyclesRequest__Output {
  'ids': (string)[];
  'data': (_roster_scheduling_v1_UpdateCycleRequest__Output | null);
}
