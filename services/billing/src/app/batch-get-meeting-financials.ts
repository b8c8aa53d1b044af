import type { billing } from '@roster/contracts';
import { type CallContext, Check, forbidden, isManager, markOf, onlyOwn } from '@roster/service-kit';
import type { Entry } from '../domain/settle';
import { asBilling } from './as-billing';
import { presentFinancials } from './present-financials';
import { type SettleDeps, settleMeetings } from './settle-meetings';
import { whereOwnersAnswer } from './where-owners-answer';

const maxMeetings = 500;

/**
 * Figures of meetings in the order asked for: one query where billing is up to date. What the caller has seen of a
 * meeting, its cycle, its roster or its instructor may be newer than what the figures rest on; those are settled first, by
 * the very path that events take, so that a client reads its own completion to the agora. With the owners away the
 * figures are those held.
 *
 * @throws AppError `invalid` for too many meetings; `forbidden` for clients
 */
export async function batchGetMeetingFinancials(
  deps: SettleDeps,
  context: CallContext,
  { meetings }: billing.BatchGetMeetingFinancialsRequest__Output,
): Promise<billing.BatchGetMeetingFinancialsResponse> {
  if (meetings.length > maxMeetings) new Check().add('meetings', `must be at most ${maxMeetings}`).throwIfAny();
  const own = onlyOwn(context.principal);
  const whole = isManager(context.principal);
  if (!whole && own === undefined) throw forbidden('financials.forbidden', 'Not for this role');

  const ids = meetings.map(({ id }) => id);
  const entries = await deps.ledger.byMeeting(context, ids);
  const behind = meetings.filter(({ id, version }) => isBehind(context, id, version, entries.get(id)));
  if (behind.length > 0) {
    for (const [id, entry] of await catchUp(deps, context, behind, entries)) entries.set(id, entry);
  }
  return {
    financials: ids.flatMap((id) => {
      const financials = entries.get(id)?.financials;
      if (!financials || financials.deletedAt) return [];
      if (!whole && financials.instructorId !== own) return [];
      return [presentFinancials(financials, whole)];
    }),
  };
}

/** A read is worth more with the figures held than not at all; the events bring the rest. */
function catchUp(
  deps: SettleDeps,
  context: CallContext,
  meetings: readonly { id: string; version: number }[],
  entries: ReadonlyMap<string, Entry>,
): Promise<Map<string, Entry>> {
  const ids = [...new Set(meetings.map(({ id }) => id))];
  return whereOwnersAnswer(
    deps.log,
    'figures',
    () => settleMeetings(deps, asBilling(context, meetings), ids, { entries }),
    async () => new Map(),
  );
}

function isBehind({ seen }: CallContext, meetingId: string, version: number, entry: Entry | undefined): boolean {
  if (!entry) return true;
  const { used, financials, open } = entry;
  if (used.meeting < Math.max(version, seen.get(markOf('meeting', meetingId)) ?? 0)) return true;
  if (!open || seen.size === 0) return false;
  const isNewer = (kind: 'cycle' | 'roster' | 'instructor', id: string | undefined): boolean =>
    id !== undefined && (seen.get(markOf(kind, id)) ?? 0) > (used[kind] ?? 0);
  return (
    isNewer('cycle', financials.cycleId) ||
    isNewer('roster', financials.cycleId) ||
    isNewer('instructor', financials.instructorId)
  );
}
