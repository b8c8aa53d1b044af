import { type LeadState, type LeadStatus, leadStatuses, type notifications } from '@roster/contracts';
import { applyPatch, type CallContext, Check, isManager, notFound } from '@roster/service-kit';
import { refuseStatus } from '../domain/lead-status';
import type { Dependencies } from './dependencies';

const patchable = ['status', 'notes'] as const satisfies (keyof LeadState)[];

/**
 * Notes how work on a lead goes.
 *
 * @throws AppError `lead.not_found`, `invalid`, `version.stale`; conflict `lead.converted`, `lead.not_converted`
 */
export async function updateLead(
  { unitOfWork, leads }: Dependencies,
  context: CallContext,
  request: notifications.UpdateLeadRequest__Output,
): Promise<LeadState> {
  if (!isManager(context.principal)) throw notFound('Lead');
  new Check().oneOf('status', request.status, leadStatuses).text('notes', request.notes, { max: 5_000 }).throwIfAny();
  return unitOfWork.run(context, async (tx) => {
    const { before, after, changed } = await leads.update(tx, request.id, request.expectedVersion, (current) => {
      if (request.status !== undefined) refuseStatus(current.status, request.status as LeadStatus);
      return applyPatch(current, request, patchable, ['status']);
    });
    if (changed) tx.emit('lead.updated', { before, after });
    return after;
  });
}
