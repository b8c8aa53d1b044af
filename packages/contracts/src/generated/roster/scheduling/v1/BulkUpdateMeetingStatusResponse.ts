// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from '../../../roster/scheduling/v1/Meeting';

export interface BulkUpdateMeetingStatusResponse {
  'meetings'?: (_roster_scheduling_v1_Meeting)[];
  'added'?: (_roster_scheduling_v1_Meeting)[];
}

export interface BulkUpdateMeetingStatusResponse__Output {
  'meetings': (_roster_scheduling_v1_Meeting__Output)[];
  'added': (_roster_scheduling_v1_Meeting__Output)[];
}
