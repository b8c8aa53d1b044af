import type { MeetingState, MeetingStatus, scheduling } from '@roster/contracts';
import { applyPatch, type CallContext, invalidField } from '@roster/service-kit';
import { checkForce, checkManagersFields, checkOnItsDay, checkOwn } from '../domain/meeting-access';
import { changeStatus, isMoved } from '../domain/meeting-transitions';
import { withRoomWish } from '../domain/room-wish';
import { dayIn, instantsOf } from '../time/wall-clock';
import { changeMeeting } from './change-meeting';
import { checkMeeting, checkOrder } from './check-meeting';
import { visibleMeeting } from './find-visible';
import { closuresForMakeUp } from './make-up';
import { checkReferences } from './references';
import { queueOf, type Scheduling, staffFor } from './scheduling';

type Request = scheduling.UpdateMeetingRequest__Output;

const patchable = [
  'instructorId',
  'scheduledDate',
  'startTime',
  'endTime',
  'activityType',
  'topic',
  'notes',
] as const satisfies (keyof MeetingState)[];

const required = ['instructorId', 'scheduledDate', 'startTime', 'endTime', 'activityType'] as const;

/**
 * Changes a meeting (seed 1, "PUT /meetings/:id"): its words, its time, and, by a manager, its status, which restores
 * what was cancelled and reopens what was completed.
 *
 * @throws AppError `invalid`; `not_found`; `stale`; `forbidden` with `meeting.not_today`, `meeting.managers_only` or
 *   `force.forbidden`; `conflict` with `meeting.conflict`, `meeting.already_<status>` or `meeting.make_up_held`
 */
export async function updateMeeting(app: Scheduling, context: CallContext, request: Request): Promise<MeetingState> {
  checkMeeting(request);
  const { id, force, expectedVersion } = request;
  const status = request.status as MeetingStatus | undefined;
  const actor = staffFor(context);
  checkForce(actor, force);
  const seen = await visibleMeeting(app, context, id);
  if (status === 'postponed' && seen.status !== 'postponed') {
    throw invalidField('status', 'postponing needs the new date: use the request for it');
  }
  const { instructorId } = request;
  if (instructorId !== undefined && instructorId !== seen.instructorId && actor.manager) {
    await checkReferences(app, context, { instructorId });
  }
  const cancels = status === 'cancelled' && seen.status === 'scheduled';
  const closures = cancels ? await closuresForMakeUp(app, context, seen.cycleId) : undefined;
  const decide = (meeting: MeetingState, now: Date): MeetingState | undefined => {
    checkOwn(actor, 'Meeting', meeting);
    const next = changedMeeting(meeting, request, now);
    checkOnItsDay(actor, meeting, dayIn(meeting.timeZone, now));
    if (next) checkManagersFields(actor, meeting, next);
    return next;
  };
  const { meeting } = await app.unitOfWork.run(
    context,
    (tx) => changeMeeting(app, tx, id, { expectedVersion, force, closures }, (current) => decide(current, tx.now)),
    queueOf(seen),
  );
  return meeting;
}

/** The meeting under an update; undefined where nothing would change. */
function changedMeeting(meeting: MeetingState, request: Request, now: Date): MeetingState | undefined {
  const wished = withRoomWish(meeting, request.withZoom) ?? meeting;
  const patched = applyPatch(wished, request, patchable, required) ?? wished;
  const placed = isMoved(meeting, patched) ? { ...patched, ...instantsOf(checked(patched)) } : patched;
  const next =
    request.status === undefined ? placed : changeStatus(placed, request.status as MeetingStatus, now.toISOString());
  return next === meeting ? undefined : next;
}

function checked(meeting: MeetingState): MeetingState {
  checkOrder(meeting);
  return meeting;
}
