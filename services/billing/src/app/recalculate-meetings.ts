import type { billing } from '@roster/contracts';
import { type CallContext, Check, forbidden, invalid, isManager } from '@roster/service-kit';
import { presentFinancials } from './present-financials';
import { type SettleDeps, settleMeetings } from './settle-meetings';

const maxMeetings = 100;

/**
 * Applies today's prices, rates and rosters to the meetings named, completed ones too (seed 1, `POST
 * /meetings/bulk-recalculate`): the owners are asked, whatever is held. All or nothing; what moves is told as
 * `financials.settled` with the figures before and after, in the caller's name.
 *
 * @throws AppError `forbidden` where the caller is no manager; `invalid` naming `ids[n]` where there is no such meeting;
 *   `unavailable` where an owner is away: today's prices are not guessed
 */
export async function recalculateMeetings(
  deps: SettleDeps,
  context: CallContext,
  { ids }: billing.RecalculateMeetingsRequest__Output,
): Promise<billing.RecalculateMeetingsResponse> {
  mayRecalculate(context);
  if (ids.length === 0 || ids.length > maxMeetings) {
    new Check().add('ids', `must name 1 to ${maxMeetings} meetings`).throwIfAny();
  }
  const known = await deps.replicas.meetings.refresh(context, ids);
  const unknown = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ field: `ids[${index}]`, message: 'names no meeting' }],
  );
  if (unknown.length > 0) throw invalid(unknown);
  const entries = await settleMeetings(deps, context, [...new Set(ids)], { afresh: true });
  return {
    financials: ids.flatMap((id) => {
      const entry = entries.get(id);
      return entry && !entry.financials.deletedAt ? [presentFinancials(entry.financials, true)] : [];
    }),
  };
}

/** @throws AppError `forbidden` */
export function mayRecalculate({ principal }: CallContext): void {
  if (!isManager(principal)) throw forbidden('financials.forbidden', 'Only managers recalculate');
}
