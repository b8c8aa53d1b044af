import { type CallContext, Check, forbidden, isManager, onlyOwn } from '@roster/service-kit';
import { type PaymentState, paymentStates } from '../domain/payments';
import type { PaymentQuestion } from '../store/payment-lines';
import { checkDays } from './check-days';

/** How requests ask for payments. */
export interface PaymentRequest {
  startDate: string;
  endDate: string;
  instructorId?: string | undefined;
  state: string;
}

/**
 * What may be asked: managers everybody's payments, instructors their own.
 *
 * @returns undefined where an instructor asks for another's, of whom they see nothing
 * @throws AppError `invalid` naming `startDate`, `endDate` or `state`; `forbidden` for anybody else
 */
export function readPaymentQuestion(
  { principal }: CallContext,
  { startDate, endDate, instructorId, state }: PaymentRequest,
): PaymentQuestion | undefined {
  const own = onlyOwn(principal);
  if (own === undefined && !isManager(principal)) throw forbidden('report.forbidden', 'Not for this role');
  checkDays(new Check().oneOf('state', state || undefined, paymentStates), { startDate, endDate }).throwIfAny();
  if (own !== undefined && instructorId !== undefined && instructorId !== own) return undefined;
  const whose = own ?? instructorId;
  return {
    startDate,
    endDate,
    ...(whose === undefined ? {} : { instructorId: whose }),
    ...(state ? { state: state as PaymentState } : {}),
  };
}
