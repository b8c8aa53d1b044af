import type { MeetingState, scheduling } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { checkOnItsDay, checkOwn } from '../domain/meeting-access';
import { complete } from '../domain/meeting-transitions';
import { dayIn } from '../time/wall-clock';
import { changeMeeting } from './change-meeting';
import { checkMeeting } from './check-meeting';
import { visibleMeeting } from './find-visible';
import { queueOf, type Scheduling, staffFor } from './scheduling';

/**
 * Marks a meeting as held, once (seed 1, "POST /meetings/:id/complete"). Notes, where given, take the place of those
 * that were there. The cycle's progress goes along; with the last planned meeting the cycle becomes completed.
 *
 * @throws AppError `conflict` with `meeting.already_<status>`; `forbidden` with `meeting.not_today`; `not_found`; `stale`
 */
export async function completeMeeting(
  app: Scheduling,
  context: CallContext,
  { id, notes, expectedVersion }: scheduling.CompleteMeetingRequest__Output,
): Promise<MeetingState> {
  checkMeeting({ notes });
  const actor = staffFor(context);
  const decide = (meeting: MeetingState, now: Date): MeetingState => {
    checkOwn(actor, 'Meeting', meeting);
    const completed = complete(meeting, now.toISOString(), notes);
    checkOnItsDay(actor, meeting, dayIn(meeting.timeZone, now));
    return completed;
  };
  const { meeting } = await app.unitOfWork.run(
    context,
    (tx) => changeMeeting(app, tx, id, { expectedVersion }, (current) => decide(current, tx.now)),
    queueOf(await visibleMeeting(app, context, id)),
  );
  return meeting;
}
