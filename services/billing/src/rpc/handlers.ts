import type { RpcHandlers } from '@roster/service-kit';
import { batchGetMeetingFinancials } from '../app/batch-get-meeting-financials';
import { getRevenueReport } from '../app/get-revenue-report';
import type { SettleDeps } from '../app/settle-meetings';

export function billingHandlers(deps: SettleDeps): RpcHandlers<'billing'> {
  return {
    BatchGetMeetingFinancials: (context, request) => batchGetMeetingFinancials(deps, context, request),
    GetRevenueReport: (context, request) => getRevenueReport(deps, context, request),
  };
}
