// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Cycle as _roster_scheduling_v1_Cycle, Cycle__Output as _roster_scheduling_v1_Cycle__Output } from '../../../roster/scheduling/v1/Cycle';

export interface SyncProgressResponse {
  'cycle'?: (_roster_scheduling_v1_Cycle | null);
  'changed'?: (boolean);
}

export interface SyncProgressResponse__Output {
  'cycle': (_roster_scheduling_v1_Cycle__Output | null);
  'changed': (boolean);
}
