import { presentPaymentLines } from '../app/payment-lines';
import { readPaymentQuestion } from '../app/payment-question';
import type { PaymentPlace } from '../store/payment-lines';
import {
  amountIn,
  emptyTable,
  type ReportTable,
  type RowBatch,
  shareOf,
  type TableDeps,
  type TableRequest,
} from './report-rows';

const pageSize = 500;

/** Payments of instructors, a row for each meeting. */
export function paymentsTable(deps: TableDeps, { call, parameters, word }: TableRequest): ReportTable {
  const question = readPaymentQuestion(call(), parameters);
  const { currency } = call().organization;
  const amount = amountIn(currency);
  async function* batches(): AsyncGenerator<RowBatch> {
    if (!question) return;
    for (let after: PaymentPlace | undefined; ; ) {
      const context = call();
      const page = await deps.payments.after(context, question, after, pageSize);
      const lines = await presentPaymentLines(deps, context, page);
      const rows = lines.map((line) => [
        line.date,
        line.instructorName,
        line.cycleName,
        line.courseName,
        line.branchName,
        word(line.activityType),
        line.minutes,
        amount(line.paymentMinor),
        currency,
        word(line.state),
      ]);
      after = page.at(-1);
      yield { rows, done: after ? shareOf(parameters, after.date) : 1 };
      if (page.length < pageSize) return;
    }
  }
  return {
    columns: ['date', 'instructor', 'cycle', 'course', 'branch', 'activity', 'minutes', 'payment', 'currency', 'state'],
    batches: question ? batches() : emptyTable(),
  };
}
