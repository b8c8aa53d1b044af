import type { MeetingState, scheduling } from '@roster/contracts';
import { type CallContext, Check, invalidField, type NewEntity } from '@roster/service-kit';
import { minutesOf, timeOf } from '../domain/calendar-days';
import { checkForce, checkOwn } from '../domain/meeting-access';
import { postpone } from '../domain/meeting-transitions';
import { instantsOf } from '../time/wall-clock';
import { checkOrder } from './check-meeting';
import { openCalendar, settleCycle } from './cycle-calendar';
import { visibleMeeting } from './find-visible';
import { queueOf, type Scheduling, staffFor } from './scheduling';

type Request = scheduling.PostponeMeetingRequest__Output;

export interface Postponed {
  meeting: MeetingState;
  successor: MeetingState;
}

/**
 * Puts a meeting off: it becomes `postponed`, and a successor on the new date takes its place and its number (seed 1,
 * "POST /meetings/:id/postpone"; docs/decisions/0022). Times that are not given stay, or keep the length. The notes
 * say why, so they go on the meeting that was put off.
 *
 * @throws AppError `invalid`; `conflict` with `meeting.already_<status>` or `meeting.conflict`; `forbidden` with
 *   `force.forbidden`; `not_found`; `stale`
 */
export async function postponeMeeting(app: Scheduling, context: CallContext, request: Request): Promise<Postponed> {
  const { id, notes, force, expectedVersion } = request;
  new Check()
    .dayOfLife('newDate', request.newDate)
    .time('newStartTime', request.newStartTime)
    .time('newEndTime', request.newEndTime)
    .text('notes', notes, { max: 5_000 })
    .throwIfAny();
  const actor = staffFor(context);
  checkForce(actor, force);
  const seen = await visibleMeeting(app, context, id);
  const successorId = await app.meetings.newId(context);
  return app.unitOfWork.run(
    context,
    async (tx) => {
      const { before, after } = await app.meetings.update(tx, id, expectedVersion, (meeting) => {
        checkOwn(actor, 'Meeting', meeting);
        return postpone(meeting, successorId, notes);
      });
      const draft = successorOf(before, successorId, request);
      await app.bookings.book(tx, draft, force);
      const successor = await app.meetings.insert(tx, draft);
      tx.emit('meeting.postponed', { before, after });
      tx.emit('meeting.scheduled', { after: successor });
      if (after.cycleId) {
        const calendar = await openCalendar(app, tx, after.cycleId);
        const was = calendar.flatMap((meeting) =>
          meeting.id === successorId ? [] : [meeting.id === before.id ? before : meeting],
        );
        await settleCycle(app, tx, after.cycleId, { before: was, after: calendar });
      }
      return { meeting: after, successor };
    },
    queueOf(seen),
  );
}

/** The meeting on its new date. It stands for no slot of the schedule: the one put off keeps its own. */
function successorOf(meeting: MeetingState, id: string, request: Request): NewEntity<MeetingState> & { id: string } {
  const startTime = request.newStartTime ?? meeting.startTime;
  const endTime = request.newEndTime ?? sameLength(meeting, startTime);
  checkOrder({ startTime, endTime }, 'newEndTime');
  const { cycleId, instructorId, branchId, courseId, meetingNumber, timeZone, activityType, topic } = meeting;
  return {
    id,
    cycleId,
    instructorId,
    branchId,
    courseId,
    meetingNumber,
    scheduledDate: request.newDate,
    startTime,
    endTime,
    timeZone,
    ...instantsOf({ scheduledDate: request.newDate, startTime, endTime, timeZone }),
    status: 'scheduled',
    activityType,
    topic,
    notes: meeting.notes,
    withZoom: meeting.withZoom,
    roomDeclined: meeting.roomDeclined,
    makeUpForId: meeting.makeUpForId,
    rescheduledFromId: meeting.id,
  };
}

function sameLength(meeting: MeetingState, startTime: string): string {
  const endTime = timeOf(minutesOf(startTime) + minutesOf(meeting.endTime) - minutesOf(meeting.startTime));
  if (endTime === undefined) throw invalidField('newEndTime', 'is required: the meeting would end on the next day');
  return endTime;
}
