import type { Enrollment, UseCase } from './enrollment';

/** @throws AppError `attendance.not_found` */
export function getAttendance({ attendance, summaries }: Enrollment): UseCase<'GetAttendance'> {
  return async (context, { id }) => {
    const [record] = await summaries.ofAttendance(context, [await attendance.show(context, id)]);
    return { record };
  };
}
