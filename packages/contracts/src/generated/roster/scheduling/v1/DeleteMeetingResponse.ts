// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Cycle as _roster_scheduling_v1_Cycle, Cycle__Output as _roster_scheduling_v1_Cycle__Output } from '../../../roster/scheduling/v1/Cycle';

export interface DeleteMeetingResponse {
  'cycle'?: (_roster_scheduling_v1_Cycle | null);
  '_cycle'?: "cycle";
}

export interface DeleteMeetingResponse__Output {
  'cycle'?: (_roster_scheduling_v1_Cycle__Output | null);
  '_cycle'?: "cycle";
}
