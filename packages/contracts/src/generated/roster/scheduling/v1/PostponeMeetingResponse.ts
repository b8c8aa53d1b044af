// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from '../../../roster/scheduling/v1/Meeting';

export interface PostponeMeetingResponse {
  'meeting'?: (_roster_scheduling_v1_Meeting | null);
  'successor'?: (_roster_scheduling_v1_Meeting | null);
}

export interface PostponeMeetingResponse__Output {
  'meeting': (_roster_scheduling_v1_Meeting__Output | null);
  'successor': (_roster_scheduling_v1_Meeting__Output | null);
}
