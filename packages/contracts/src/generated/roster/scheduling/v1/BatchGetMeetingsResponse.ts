// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from '../../../roster/scheduling/v1/Meeting';

export interface BatchGetMeetingsResponse {
  'meetings'?: (_roster_scheduling_v1_Meeting)[];
}

export interface BatchGetMeetingsResponse__Output {
  'meetings': (_roster_scheduling_v1_Meeting__Output)[];
}
