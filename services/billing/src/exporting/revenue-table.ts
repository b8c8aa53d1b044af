import type { billing, RevenueGrouping } from '@roster/contracts';
import { getRevenueReport } from '../app/get-revenue-report';
import { amountIn, type ReportTable, type RowBatch, type TableDeps, type TableRequest } from './report-rows';

/** The revenue report, a row for each group. */
export function revenueTable(deps: TableDeps, { call, parameters }: TableRequest): ReportTable {
  const { startDate, endDate, groupBy, branchId, courseId, instructorId } = parameters;
  const request = { startDate, endDate, groupBy, branchId, courseId, instructorId };
  async function* batches(): AsyncGenerator<RowBatch> {
    const context = call();
    const { groups = [] } = await getRevenueReport(deps, context, request);
    const amount = amountIn(context.organization.currency);
    const rows = groups.map(({ label = '', actual, forecast }) => [
      label,
      ...figuresOf(actual, amount),
      ...figuresOf(forecast, amount),
      context.organization.currency,
    ]);
    yield { rows, done: 1 };
  }
  return {
    columns: [
      groupBy as RevenueGrouping,
      'meetingsHeld',
      'revenueActual',
      'paymentActual',
      'profitActual',
      'meetingsPlanned',
      'revenueForecast',
      'paymentForecast',
      'profitForecast',
      'currency',
    ],
    batches: batches(),
  };
}

function figuresOf(figures: billing.Figures | null | undefined, amount: (minor: number) => number): number[] {
  const { meetings = 0, revenueMinor, instructorPaymentMinor, profitMinor } = figures ?? {};
  return [meetings, ...[revenueMinor, instructorPaymentMinor, profitMinor].map((minor) => amount(Number(minor ?? 0)))];
}
