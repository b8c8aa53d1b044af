import type { billing } from '@roster/contracts';
import { type CallContext, notFound } from '@roster/service-kit';
import { presentFinancials } from './present-financials';
import { mayRecalculate } from './recalculate-meetings';
import { type SettleDeps, settleMeetings } from './settle-meetings';

/**
 * Applies today's prices, rates and roster to one meeting (seed 1, `POST /meetings/:id/recalculate`).
 *
 * @throws AppError `forbidden` where the caller is no manager; `not_found`; `unavailable` where an owner is away
 */
export async function recalculateMeeting(
  deps: SettleDeps,
  context: CallContext,
  { id }: billing.RecalculateMeetingRequest__Output,
): Promise<billing.RecalculateMeetingResponse> {
  mayRecalculate(context);
  const known = await deps.replicas.meetings.refresh(context, [id]);
  const entry = known.has(id) ? (await settleMeetings(deps, context, [id], { afresh: true })).get(id) : undefined;
  if (!entry || entry.financials.deletedAt) throw notFound('Meeting');
  return { financials: presentFinancials(entry.financials, true) };
}
