// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Meeting as _roster_scheduling_v1_Meeting, Meeting__Output as _roster_scheduling_v1_Meeting__Output } from '../../../roster/scheduling/v1/Meeting';
import type { Long } from '@grpc/proto-loader';

export interface ListMeetingsResponse {
  'meetings'?: (_roster_scheduling_v1_Meeting)[];
  'total'?: (number | string | Long);
}

export interface ListMeetingsResponse__Output {
  'meetings': (_roster_scheduling_v1_Meeting__Output)[];
  'total': (number);
}
