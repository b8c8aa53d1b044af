import { attendanceQueue } from '../store/attendance-sums';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';

/**
 * Removes a record; the attendee may be recorded anew.
 *
 * @throws AppError `attendance.not_found`, `version.stale`; forbidden `managers.only`
 */
export function deleteAttendance(enrollment: Enrollment): UseCase<'DeleteAttendance'> {
  const { attendance, attendanceSums, unitOfWork } = enrollment;
  return async (context, { id, expectedVersion }) => {
    const { meetingId } = await attendance.show(context, id);
    refuseOthers(context);
    await unitOfWork.run(
      context,
      async (tx) => {
        const { before, after } = await attendance.softDelete(tx, id, expectedVersion);
        await attendanceSums.apply(tx, meetingId, [{ before }]);
        tx.emit('attendance.removed', { before, after });
      },
      { queueOn: attendanceQueue },
    );
    return {};
  };
}
