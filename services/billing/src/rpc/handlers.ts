import type { RpcHandlers } from '@roster/service-kit';
import { batchGetMeetingFinancials } from '../app/batch-get-meeting-financials';
import type { ExportDeps } from '../app/export-deps';
import { getExport } from '../app/get-export';
import { getInstructorPaymentsReport } from '../app/get-instructor-payments-report';
import { getRevenueReport } from '../app/get-revenue-report';
import { listInstructorPaymentLines, type PaymentListDeps } from '../app/list-instructor-payment-lines';
import { readExportChunk } from '../app/read-export-chunk';
import { recalculateMeeting } from '../app/recalculate-meeting';
import { recalculateMeetings } from '../app/recalculate-meetings';
import type { SettleDeps } from '../app/settle-meetings';
import { startExport } from '../app/start-export';

export function billingHandlers(deps: SettleDeps & PaymentListDeps & ExportDeps): RpcHandlers<'billing'> {
  return {
    BatchGetMeetingFinancials: (context, request) => batchGetMeetingFinancials(deps, context, request),
    GetRevenueReport: (context, request) => getRevenueReport(deps, context, request),
    RecalculateMeeting: (context, request) => recalculateMeeting(deps, context, request),
    RecalculateMeetings: (context, request) => recalculateMeetings(deps, context, request),
    GetInstructorPaymentsReport: (context, request) => getInstructorPaymentsReport(deps, context, request),
    ListInstructorPaymentLines: (context, request) => listInstructorPaymentLines(deps, context, request),
    StartExport: (context, request) => startExport(deps, context, request),
    GetExport: (context, request) => getExport(deps, context, request),
    ReadExportChunk: (context, request) => readExportChunk(deps, context, request),
  };
}
