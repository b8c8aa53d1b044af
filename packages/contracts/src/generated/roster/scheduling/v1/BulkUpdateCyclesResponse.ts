// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Cycle as _roster_scheduling_v1_Cycle, Cycle__Output as _roster_scheduling_v1_Cycle__Output } from '../../../roster/scheduling/v1/Cycle';

export interface BulkUpdateCyclesResponse {
  'cycles'?: (_roster_scheduling_v1_Cycle)[];
}

export interface BulkUpdateCyclesResponse__Output {
  'cycles': (_roster_scheduling_v1_Cycle__Output)[];
}
