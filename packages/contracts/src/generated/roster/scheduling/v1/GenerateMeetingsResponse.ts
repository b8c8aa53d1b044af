// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from '../../../roster/scheduling/v1/Meeting';
import type { Conflict as _roster_scheduling_v1_Conflict, Conflict__Output as _roster_scheduling_v1_Conflict__Output } from '../../../roster/scheduling/v1/Conflict';
import type { Cycle as _roster_scheduling_v1_Cycle, Cycle__Output as _roster_scheduling_v1_Cycle__Output } from '../../../roster/scheduling/v1/Cycle';

export interface _roster_scheduling_v1_GenerateMeetingsResponse_Skipped {
  'date'?: (string);
  'reason'?: (string);
  'detail'?: (string);
  'meetingNumber'?: (number);
  '_detail'?: "detail";
  '_meetingNumber'?: "meetingNumber";
}

export interface _roster_scheduling_v1_GenerateMeetingsResponse_Skipped__Output {
  'date': (string);
  'reason': (string);
  'detail'?: (string);
  'meetingNumber'?: (number);
  '_detail'?: "detail";
  '_meetingNumber'?: "meetingNumber";
}

export interface GenerateMeetingsResponse {
  'meetings'?: (_roster_scheduling_v1_Meeting)[];
  'skipped'?: (_roster_scheduling_v1_GenerateMeetingsResponse_Skipped)[];
  'conflicts'?: (_roster_scheduling_v1_Conflict)[];
  'cycle'?: (_roster_scheduling_v1_Cycle | null);
}

export interface GenerateMeetingsResponse__Output {
  'meetings': (_roster_scheduling_v1_Meeting__Output)[];
  'skipped': (_roster_scheduling_v1_GenerateMeetingsResponse_Skipped__Output)[];
  'conflicts': (_roster_scheduling_v1_Conflict__Output)[];
  'cycle': (_roster_scheduling_v1_Cycle__Output | null);
}
