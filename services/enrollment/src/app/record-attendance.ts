import { invalidField } from '@roster/service-kit';
import type { Enrollment, UseCase } from './enrollment';
import { recordAll } from './record-all';

/**
 * Records who was there: one attendee of a meeting. Recording again updates.
 *
 * @throws AppError what `recordAll` throws
 */
export function recordAttendance(enrollment: Enrollment): UseCase<'RecordAttendance'> {
  return async (context, { meetingId, record: input }) => {
    if (!input) throw invalidField('record', 'is required');
    const { records, created } = await recordAll(enrollment, context, meetingId, [{ path: 'record', input }]);
    return { record: records[0], created: created === 1 };
  };
}
