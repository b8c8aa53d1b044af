import type { billing, FinancialsState } from '@roster/contracts';

/** @param whole false for who may see the payment only: the rest is absent then, not zero */
export function presentFinancials(financials: FinancialsState, whole: boolean): billing.MeetingFinancials {
  const { meetingId, state, revenueMinor, instructorPaymentMinor, profitMinor, currency } = financials;
  return { meetingId, state, instructorPaymentMinor, currency, ...(whole ? { revenueMinor, profitMinor } : {}) };
}
