import type { scheduling } from '@roster/contracts';
import { type CallContext, Check } from '@roster/service-kit';
import { checkOwn } from '../domain/meeting-access';
import { cancel } from '../domain/meeting-transitions';
import { type Changed, changeMeeting } from './change-meeting';
import { visibleMeeting } from './find-visible';
import { closuresForMakeUp } from './make-up';
import { queueOf, type Scheduling, staffFor } from './scheduling';

/**
 * Cancels a meeting (seed 1, "POST /meetings/:id/cancel"; seed 3, "Cancel Session"). Under the policy `extend` the
 * cycle gets one more at its end, which is `added`. Instructors may cancel ahead of the day: whether they may at all
 * is their edition's affair.
 *
 * @throws AppError `conflict` with `meeting.already_<status>`; `not_found`; `stale`; `unavailable` where closure days are
 *   needed and catalog is away
 */
export async function cancelMeeting(
  app: Scheduling,
  context: CallContext,
  { id, reason, expectedVersion }: scheduling.CancelMeetingRequest__Output,
): Promise<Changed> {
  new Check().text('reason', reason, { max: 1_000 }).throwIfAny();
  const actor = staffFor(context);
  const seen = await visibleMeeting(app, context, id);
  const closures = seen.status === 'scheduled' ? await closuresForMakeUp(app, context, seen.cycleId) : undefined;
  return app.unitOfWork.run(
    context,
    (tx) =>
      changeMeeting(app, tx, id, { expectedVersion, closures }, (meeting) => {
        checkOwn(actor, 'Meeting', meeting);
        return cancel(meeting, reason);
      }),
    queueOf(seen),
  );
}
