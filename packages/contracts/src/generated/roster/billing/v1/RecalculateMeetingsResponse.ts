// Original file: protos/roster/billing/v1/billing.proto

import type { MeetingFinancials as _roster_billing_v1_MeetingFinancials, MeetingFinancials__Output as _roster_billing_v1_MeetingFinancials__Output } from '../../../roster/billing/v1/MeetingFinancials';

export interface RecalculateMeetingsResponse {
  'financials'?: (_roster_billing_v1_MeetingFinancials)[];
}

export interface RecalculateMeetingsResponse__Output {
  'financials': (_roster_billing_v1_MeetingFinancials__Output)[];
}
