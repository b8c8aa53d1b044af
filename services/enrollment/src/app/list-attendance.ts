import { attendanceStatuses } from '@roster/contracts';
import { Check, readPage } from '@roster/service-kit';
import { dayRange } from './day-range';
import type { Enrollment, UseCase } from './enrollment';

const filters = ['meetingId', 'studentId', 'registrationId', 'status', 'isTrial'] as const;

/** Attendance that the caller may see. */
export function listAttendance({ attendance, summaries }: Enrollment): UseCase<'ListAttendance'> {
  return async (context, request) => {
    new Check().oneOf('status', request.status, attendanceStatuses).throwIfAny();
    const { page, sort } = readPage(request.page, ['date', 'status', 'isTrial', 'createdAt', 'updatedAt']);
    const filter = dayRange('date', request);
    for (const field of filters) if (request[field] !== undefined) filter[field] = request[field];
    const { items, total } = await attendance.list(context, filter, sort, page);
    return { records: await summaries.ofAttendance(context, items), total };
  };
}
