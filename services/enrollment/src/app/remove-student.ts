import type { StudentState } from '@roster/contracts';
import type { Transaction } from '@roster/service-kit';
import { type Closing, cancelled, openStatuses } from '../domain/registration';
import { endedAtOnce, endRegistrations } from './end-registrations';
import type { Enrollment } from './enrollment';

/** What a student leaves with them. */
export const studentDeleted: Closing = {
  of: openStatuses,
  end: (current) => cancelled(current, 'student deleted'),
  countsOn: false,
};

/**
 * Deletes a student: their open registrations are cancelled, which frees the seats. What ended before, and attendance,
 * remain as history.
 *
 * @returns how many registrations were cancelled
 * @throws AppError `student.not_found`, `version.stale`
 */
export async function removeStudent(
  { students, ...registering }: Pick<Enrollment, 'students' | 'registrations' | 'rosters' | 'families'>,
  tx: Transaction,
  { id }: Pick<StudentState, 'id'>,
  expectedVersion?: number,
): Promise<number> {
  const { before, after } = await students.softDelete(tx, id, expectedVersion);
  tx.emit('student.deleted', { before, after });
  let ended = 0;
  for (let more = true; more; ) {
    const some = await endRegistrations(registering, tx, { studentId: id }, studentDeleted);
    ended += some;
    more = some === endedAtOnce;
  }
  return ended;
}
