import type { billing } from '@roster/contracts';
import { type CallContext, readPage } from '@roster/service-kit';
import type { PaymentLines } from '../store/payment-lines';
import { presentPaymentLines } from './payment-lines';
import { readPaymentQuestion } from './payment-question';
import type { SettleDeps } from './settle-meetings';

export interface PaymentListDeps extends Pick<SettleDeps, 'replicas' | 'log'> {
  payments: PaymentLines;
}

/**
 * Payments meeting by meeting, in the order of days.
 *
 * @throws AppError `invalid` naming `startDate`, `endDate`, `state` or the page's fields; `forbidden` for clients
 */
export async function listInstructorPaymentLines(
  deps: PaymentListDeps,
  context: CallContext,
  request: billing.ListInstructorPaymentLinesRequest__Output,
): Promise<billing.ListInstructorPaymentLinesResponse> {
  const question = readPaymentQuestion(context, request);
  const { page } = readPage(request.page, []);
  if (!question) return { lines: [], total: 0, currency: context.organization.currency };
  const { items, total } = await deps.payments.page(context, question, page);
  return { lines: await presentPaymentLines(deps, context, items), total, currency: context.organization.currency };
}
