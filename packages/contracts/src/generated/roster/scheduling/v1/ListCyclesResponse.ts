// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Cycle as _roster_scheduling_v1_Cycle, Cycle__Output as _roster_scheduling_v1_Cycle__Output } from '../../../roster/scheduling/v1/Cycle';
import type { Long } from '@grpc/proto-loader';

export interface ListCyclesResponse {
  'cycles'?: (_roster_scheduling_v1_Cycle)[];
  'total'?: (number | string | Long);
}

export interface ListCyclesResponse__Output {
  'cycles': (_roster_scheduling_v1_Cycle__Output)[];
  'total': (number);
}
