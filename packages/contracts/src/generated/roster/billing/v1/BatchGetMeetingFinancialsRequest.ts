// Original file: protos/roster/billing/v1/billing.proto

import type { MeetingRef as _roster_billing_v1_MeetingRef, MeetingRef__Output as _roster_billing_v1_MeetingRef__Output } from '../../../roster/billing/v1/MeetingRef';

export interface BatchGetMeetingFinancialsRequest {
  'meetings'?: (_roster_billing_v1_MeetingRef)[];
}

export interface BatchGetMeetingFinancialsRequest__Output {
  'meetings': (_roster_billing_v1_MeetingRef__Output)[];
}
