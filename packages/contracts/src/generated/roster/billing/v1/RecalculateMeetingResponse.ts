// Original file: protos/roster/billing/v1/billing.proto

import type { MeetingFinancials as _roster_billing_v1_MeetingFinancials, MeetingFinancials__Output as _roster_billing_v1_MeetingFinancials__Output } from '../../../roster/billing/v1/MeetingFinancials';

export interface RecalculateMeetingResponse {
  'financials'?: (_roster_billing_v1_MeetingFinancials | null);
}

export interface RecalculateMeetingResponse__Output {
  'financials': (_roster_billing_v1_MeetingFinancials__Output | null);
}
