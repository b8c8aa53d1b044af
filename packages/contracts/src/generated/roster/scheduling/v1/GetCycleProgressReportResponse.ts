// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { CycleProgress as _roster_scheduling_v1_CycleProgress, CycleProgress__Output as _roster_scheduling_v1_CycleProgress__Output } from '../../../roster/scheduling/v1/CycleProgress';
import type { ProgressCounts as _roster_scheduling_v1_ProgressCounts, ProgressCounts__Output as _roster_scheduling_v1_ProgressCounts__Output } from '../../../roster/scheduling/v1/ProgressCounts';
import type { Long } from '@grpc/proto-loader';

export interface GetCycleProgressReportResponse {
  'cycles'?: (_roster_scheduling_v1_CycleProgress)[];
  'total'?: (number | string | Long);
  'totals'?: (_roster_scheduling_v1_ProgressCounts | null);
  '_totals'?: "totals";
}

export interface GetCycleProgressReportResponse__Output {
  'cycles': (_roster_scheduling_v1_CycleProgress__Output)[];
  'total': (number);
  'totals'?: (_roster_scheduling_v1_ProgressCounts__Output | null);
  '_totals'?: "totals";
}
