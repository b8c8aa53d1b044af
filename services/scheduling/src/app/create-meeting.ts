import type { ActivityType, CycleState, MeetingState, scheduling } from '@roster/contracts';
import { type CallContext, invalidField, type NewEntity } from '@roster/service-kit';
import { checkTakesMeetings } from '../domain/cycle-status';
import { nextNumber } from '../domain/generation';
import { type Actor, checkForce, checkPlansFor } from '../domain/meeting-access';
import { roomWish } from '../domain/room-wish';
import { instantsOf } from '../time/wall-clock';
import { checkMeeting, checkOrder } from './check-meeting';
import { openCalendar, settleCycle } from './cycle-calendar';
import { checkReferences } from './references';
import { queueOfCycle, type Scheduling, staffFor } from './scheduling';

type Request = scheduling.CreateMeetingRequest__Output;

/**
 * Puts one meeting on the calendar (seed 1, "POST /meetings"): of a cycle, after those that it has, or standing alone.
 *
 * @throws AppError `invalid` that names the field; `conflict` with `meeting.conflict` where the instructor has another
 *   meeting then, or `cycle.cancelled`; `forbidden` with `force.forbidden`
 */
export async function createMeeting(app: Scheduling, context: CallContext, request: Request): Promise<MeetingState> {
  checkMeeting(request);
  checkOrder(request);
  const actor = staffFor(context);
  checkForce(actor, request.force);
  checkPlansFor(actor, request.instructorId);
  const cycle = await cycleOf(app, context, request.cycleId, actor);
  await checkReferences(app, context, request);
  const draft = draftOf(context, request, cycle);
  if (!cycle) {
    return app.unitOfWork.run(context, async (tx) => {
      await app.bookings.book(tx, draft, request.force);
      const after = await app.meetings.insert(tx, draft);
      tx.emit('meeting.scheduled', { after });
      return after;
    });
  }
  return app.unitOfWork.run(
    context,
    async (tx) => {
      const before = await openCalendar(app, tx, cycle.id);
      checkTakesMeetings(await app.cycles.get(context, cycle.id, tx.session));
      await app.bookings.book(tx, draft, request.force);
      const after = await app.meetings.insert(tx, { ...draft, meetingNumber: nextNumber(before) });
      tx.emit('meeting.scheduled', { after });
      await settleCycle(app, tx, cycle.id, { before, after: [...before, after] });
      return after;
    },
    queueOfCycle(cycle.id),
  );
}

async function cycleOf(
  app: Scheduling,
  context: CallContext,
  id: string | undefined,
  { ownInstructorId }: Actor,
): Promise<CycleState | undefined> {
  if (id === undefined) return undefined;
  const cycle = await app.cycles.find(context, id);
  if (!cycle || (ownInstructorId !== undefined && cycle.instructorId !== ownInstructorId)) {
    throw invalidField('cycleId', 'does not exist');
  }
  return cycle;
}

function draftOf(context: CallContext, request: Request, cycle: CycleState | undefined): NewEntity<MeetingState> {
  const { instructorId, scheduledDate, startTime, endTime, topic, notes } = request;
  const timeZone = request.timeZone ?? cycle?.timeZone ?? context.organization.timeZone;
  return {
    cycleId: cycle?.id,
    instructorId,
    branchId: request.branchId ?? cycle?.branchId,
    courseId: request.courseId ?? cycle?.courseId,
    scheduledDate,
    startTime,
    endTime,
    timeZone,
    ...instantsOf({ scheduledDate, startTime, endTime, timeZone }),
    status: 'scheduled',
    activityType: (request.activityType as ActivityType | undefined) ?? cycle?.activityType ?? 'frontal',
    topic,
    notes,
    ...roomWish(request.withZoom),
  };
}
