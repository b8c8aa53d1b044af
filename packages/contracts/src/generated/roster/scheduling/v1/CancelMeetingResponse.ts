// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from '../../../roster/scheduling/v1/Meeting';

export interface CancelMeetingResponse {
  'meeting'?: (_roster_scheduling_v1_Meeting | null);
  'added'?: (_roster_scheduling_v1_Meeting | null);
  '_added'?: "added";
}

export interface CancelMeetingResponse__Output {
  'meeting': (_roster_scheduling_v1_Meeting__Output | null);
  'added'?: (_roster_scheduling_v1_Meeting__Output | null);
  '_added'?: "added";
}
