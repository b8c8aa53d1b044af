// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Cycle as _roster_scheduling_v1_Cycle, Cycle__Output as _roster_scheduling_v1_Cycle__Output } from '../../../roster/scheduling/v1/Cycle';
import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from '../../../roster/scheduling/v1/Meeting';
import type { _roster_scheduling_v1_GenerateMeetingsResponse_Skipped, _roster_scheduling_v1_GenerateMeetingsResponse_Skipped__Output } from '../../../roster/scheduling/v1/GenerateMeetingsResponse';
import type { Conflict as _roster_scheduling_v1_Conflict, Conflict__Output as _roster_scheduling_v1_Conflict__Output } from '../../../roster/scheduling/v1/Conflict';

export interface _roster_scheduling_v1_DuplicateCycleResponse_CopiedRegistrations {
  'copied'?: (number);
  'skipped'?: (number);
  'pending'?: (boolean);
}

export interface _roster_scheduling_v1_DuplicateCycleResponse_CopiedRegistrations__Output {
  'copied': (number);
  'skipped': (number);
  'pending': (boolean);
}

export interface DuplicateCycleResponse {
  'cycle'?: (_roster_scheduling_v1_Cycle | null);
  'meetings'?: (_roster_scheduling_v1_Meeting)[];
  'skipped'?: (_roster_scheduling_v1_GenerateMeetingsResponse_Skipped)[];
  'conflicts'?: (_roster_scheduling_v1_Conflict)[];
  'registrations'?: (_roster_scheduling_v1_DuplicateCycleResponse_CopiedRegistrations | null);
  '_registrations'?: "registrations";
}

export interface DuplicateCycleResponse__Output {
  'cycle': (_roster_scheduling_v1_Cycle__Output | null);
  'meetings': (_roster_scheduling_v1_Meeting__Output)[];
  'skipped': (_roster_scheduling_v1_GenerateMeetingsResponse_Skipped__Output)[];
  'conflicts': (_roster_scheduling_v1_Conflict__Output)[];
  'registrations'?: (_roster_scheduling_v1_DuplicateCycleResponse_CopiedRegistrations__Output | null);
  '_registrations'?: "registrations";
}
