import type { CycleState, scheduling } from '@roster/contracts';
import type { CallContext, Transaction } from '@roster/service-kit';
import { type Actor, checkManages, checkOwn } from '../domain/meeting-access';
import { visibleMeeting } from './find-visible';
import { followMeetings, type Step } from './follow-meetings';
import { queueOf, type Scheduling, staffFor } from './scheduling';

/**
 * Removes a meeting that should not have been (seed 1, "DELETE /meetings/:id"). Its cycle follows, also where it was
 * held. Its slot is free again, so that generating fills it: who wants the slot to stay empty cancels
 * (docs/decisions/0080).
 *
 * @returns the meeting's cycle as it is then
 * @throws AppError `not_found`; `stale`; `forbidden` with `meeting.managers_only`
 */
export async function deleteMeeting(
  app: Scheduling,
  context: CallContext,
  { id, expectedVersion }: scheduling.DeleteMeetingRequest__Output,
): Promise<CycleState | undefined> {
  const actor = staffFor(context);
  const seen = await visibleMeeting(app, context, id);
  return app.unitOfWork.run(
    context,
    async (tx) => {
      const step = await removeAlone(app, tx, actor, id, expectedVersion);
      await followMeetings(app, tx, [step], () => undefined);
      const { cycleId } = step.after;
      return cycleId === undefined ? undefined : app.cycles.get(context, cycleId, tx.session);
    },
    queueOf(seen),
  );
}

/** Removes one meeting and tells of it. Its cycle is yet to follow. */
export async function removeAlone(
  app: Scheduling,
  tx: Transaction,
  actor: Actor,
  id: string,
  expectedVersion?: number,
): Promise<Step> {
  const { before, after } = await app.meetings.update(tx, id, expectedVersion, (meeting) => {
    checkOwn(actor, 'Meeting', meeting);
    checkManages(actor);
    return { ...meeting, deletedAt: tx.now.toISOString() };
  });
  const step = { before, after };
  tx.emit('meeting.deleted', step);
  return step;
}
