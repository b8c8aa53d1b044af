import type { billing } from '@roster/contracts';
import { type CallContext, readPage } from '@roster/service-kit';
import { presentPaymentLines } from './payment-lines';
import { readPaymentQuestion } from './payment-question';
import type { SettleDeps } from './settle-meetings';

/**
 * Payments meeting by meeting, in the order of days.
 *
 * @throws AppError `invalid` naming `startDate`, `endDate`, `state` or the page's fields; `forbidden` for clients
 */
export async function listInstructorPaymentLines(
  deps: Pick<SettleDeps, 'ledger' | 'replicas' | 'log'>,
  context: CallContext,
  request: billing.ListInstructorPaymentLinesRequest__Output,
): Promise<billing.ListInstructorPaymentLinesResponse> {
  const question = readPaymentQuestion(context, request);
  const { page } = readPage(request.page, []);
  if (!question) return { lines: [], total: 0, currency: context.organization.currency };
  const { items, total } = await deps.ledger.payments(context, question, page);
  return { lines: await presentPaymentLines(deps, context, items), total, currency: context.organization.currency };
}
