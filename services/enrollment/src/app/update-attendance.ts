import { type AttendanceState, type AttendanceStatus, attendanceStatuses } from '@roster/contracts';
import { applyPatch, Check, invalidField } from '@roster/service-kit';
import { leavesAfterComing } from '../domain/attendance';
import { instantOf } from '../domain/calendar';
import { attendanceQueue } from '../store/attendance-sums';
import type { Enrollment, UseCase } from './enrollment';
import { findHeldMeeting } from './find-held-meeting';

const patchable = ['status', 'isTrial', 'notes', 'timeIn', 'timeOut'] as const;

/**
 * Corrects a record: an instructor one of their own meeting's, on its own day. Who it is of does not change.
 *
 * @throws AppError `invalid`, `attendance.not_found`, `version.stale`, and what `findHeldMeeting` throws
 */
export function updateAttendance(enrollment: Enrollment): UseCase<'UpdateAttendance'> {
  const { attendance, attendanceSums, summaries, unitOfWork } = enrollment;
  return async (context, request) => {
    const { id, status, isTrial, notes, timeIn, timeOut, clear } = request;
    const check = new Check().oneOf('status', status, attendanceStatuses).text('notes', notes, { max: 5_000 });
    for (const [field, text] of Object.entries({ timeIn, timeOut })) {
      if (text !== undefined && instantOf(text) === undefined) {
        check.add(field, 'must be an RFC 3339 time with its offset');
      }
    }
    check.throwIfAny();
    const patch = {
      status: status as AttendanceStatus | undefined,
      isTrial,
      notes,
      timeIn: timeIn && instantOf(timeIn),
      timeOut: timeOut && instantOf(timeOut),
      clear,
    };
    const { meetingId } = await attendance.show(context, id);
    await findHeldMeeting(enrollment, context, meetingId);
    const record = await unitOfWork.run(
      context,
      async (tx) => {
        const { before, after, changed } = await attendance.update(tx, id, request.expectedVersion, (current) =>
          corrected(current, patch),
        );
        if (!changed) return after;
        await attendanceSums.apply(tx, meetingId, [{ before, after }]);
        tx.emit('attendance.recorded', { before, after });
        return after;
      },
      { queueOn: attendanceQueue },
    );
    const [shown] = await summaries.ofAttendance(context, [record]);
    return { record: shown };
  };
}

function corrected(current: AttendanceState, patch: { clear: string[] }): AttendanceState | undefined {
  const next = applyPatch(current, patch, patchable, ['status', 'isTrial']);
  if (next && !leavesAfterComing(next)) throw invalidField('timeOut', 'must be after timeIn');
  return next;
}
