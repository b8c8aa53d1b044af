// Original file: protos/roster/scheduling/v1/scheduling.proto

import type { Long } from '@grpc/proto-loader';

export interface CountReferencesResponse {
  'activeCycles'?: (number | string | Long);
  'scheduledMeetings'?: (number | string | Long);
}

export interface CountReferencesResponse__Output {
  'activeCycles': (number);
  'scheduledMeetings': (number);
}
