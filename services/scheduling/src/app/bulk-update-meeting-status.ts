import { type MeetingState, type MeetingStatus, meetingStatuses, type scheduling } from '@roster/contracts';
import { type CallContext, Check, invalidField } from '@roster/service-kit';
import { type Actor, checkForce, checkManagersFields, checkOnItsDay, checkOwn } from '../domain/meeting-access';
import { cancel, changeStatus, transitionOf } from '../domain/meeting-transitions';
import { dayIn } from '../time/wall-clock';
import { checkIds, forEach } from './all-or-none';
import { changeAlone } from './change-meeting';
import type { Closures } from './closures';
import { followMeetings } from './follow-meetings';
import { closuresForMakeUp } from './make-up';
import { type Scheduling, staffFor } from './scheduling';

type Request = scheduling.BulkUpdateMeetingStatusRequest__Output;

export interface ChangedTogether {
  meetings: MeetingState[];
  /** What `extend` added for those cancelled. */
  added: MeetingState[];
}

/**
 * Gives meetings one status (seed 1, "POST /meetings/bulk-update-status"): all or none, each by the same rules as alone.
 *
 * @throws AppError `invalid`, `conflict` or `forbidden` that names each bad id by its index; `unavailable` where closure
 *   days are needed and catalog is away
 */
export async function bulkUpdateMeetingStatus(
  app: Scheduling,
  context: CallContext,
  request: Request,
): Promise<ChangedTogether> {
  const { ids, reason, force } = request;
  const status = checked(request);
  const actor = staffFor(context);
  checkForce(actor, force);
  const closures = status === 'cancelled' ? await closuresForAll(app, context, ids) : new Map<string, Closures>();
  return app.unitOfWork.run(context, async (tx) => {
    const steps = await forEach(ids, (id) =>
      changeAlone(app, tx, id, { force }, (meeting) => decided(actor, meeting, status, reason, tx.now)),
    );
    const added = await followMeetings(app, tx, steps, (cycleId) => closures.get(cycleId));
    return { meetings: steps.map(({ after }) => after), added };
  });
}

function checked({ ids, status, reason }: Request): MeetingStatus {
  new Check().oneOf('status', status, meetingStatuses).text('reason', reason, { max: 1_000 }).throwIfAny();
  if (status === 'postponed') throw invalidField('status', 'postponing needs the new date: use the request for it');
  checkIds(ids);
  return status as MeetingStatus;
}

function decided(
  actor: Actor,
  meeting: MeetingState,
  status: MeetingStatus,
  reason: string | undefined,
  now: Date,
): MeetingState {
  checkOwn(actor, 'Meeting', meeting);
  transitionOf(meeting.status, status);
  const next = status === 'cancelled' ? cancel(meeting, reason) : changeStatus(meeting, status, now.toISOString());
  checkOnItsDay(actor, meeting, dayIn(meeting.timeZone, now));
  checkManagersFields(actor, meeting, next);
  return next;
}

async function closuresForAll(
  app: Scheduling,
  context: CallContext,
  ids: readonly string[],
): Promise<Map<string, Closures>> {
  const cycleIds = new Set((await app.meetings.getMany(context, ids)).flatMap(({ cycleId }) => cycleId ?? []));
  const found = new Map<string, Closures>();
  for (const cycleId of cycleIds) {
    const closures = await closuresForMakeUp(app, context, cycleId);
    if (closures) found.set(cycleId, closures);
  }
  return found;
}
