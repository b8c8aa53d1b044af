import { invalidField } from '@roster/service-kit';
import type { Enrollment, UseCase } from './enrollment';
import { recordAll } from './record-all';

const most = 500;

/**
 * Records many attendees of one meeting: all or none.
 *
 * @throws AppError `invalid` that names each bad record by its index, and what else `recordAll` throws
 */
export function recordAttendanceBulk(enrollment: Enrollment): UseCase<'RecordAttendanceBulk'> {
  return async (context, { meetingId, records: inputs }) => {
    if (inputs.length === 0) throw invalidField('records', 'is required');
    if (inputs.length > most) throw invalidField('records', `must have at most ${most} records`);
    const named = inputs.map((input, index) => ({ path: `records[${index}]`, input }));
    const { records, created } = await recordAll(enrollment, context, meetingId, named);
    return { records, created, updated: records.length - created };
  };
}
