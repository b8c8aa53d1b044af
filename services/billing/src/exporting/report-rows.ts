import type { CallContext, Peers } from '@roster/service-kit';
import type { Value } from '@roster/spreadsheet';
import type { SettleDeps } from '../app/settle-meetings';
import type { ExportParameters } from '../domain/export-job';
import type { PaymentLines } from '../store/payment-lines';
import type { Heading } from './headings';

/** A part of a report's rows, and how much of the whole they bring it to, 0 to 1. */
export interface RowBatch {
  rows: Value[][];
  done: number;
}

/** A report as a table. */
export interface ReportTable {
  columns: Heading[];
  batches: AsyncIterable<RowBatch>;
}

export interface TableDeps extends Pick<SettleDeps, 'rollups' | 'replicas' | 'log'> {
  payments: PaymentLines;
  peers: Peers;
}

/** What a table is made with. */
export interface TableRequest {
  /** A call in the name of who asked for the export, with a deadline of its own each time. */
  call: () => CallContext;
  parameters: ExportParameters;
  /** A word of a vocabulary (`frontal`, `actual`) in the reader's language. */
  word: (word: string) => string;
}

export const emptyTable = async function* (): AsyncGenerator<RowBatch> {};

/** Where a day lies in a span of days, 0 to 1. */
export function shareOf({ startDate, endDate }: ExportParameters, day: string): number {
  const [from, to, at] = [startDate, endDate, day].map((date) => Date.parse(date)) as [number, number, number];
  return to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 1;
}

/** Minor units as a number that a sheet can add up: 12,345 agorot are 123.45. */
export function amountIn(currency: string): (minor: number) => number {
  const unit = 10 ** decimalsOf(currency);
  return (minor) => minor / unit;
}

/** How many decimals a currency has (ISO 4217): two for shekels and tenge, none for yen. */
export function decimalsOf(currency: string): number {
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 2;
}
