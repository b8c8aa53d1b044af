import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';
import { removeStudent } from './remove-student';

/**
 * Deletes a student and cancels their open registrations, in one transaction.
 *
 * @throws AppError `student.not_found`, `version.stale`; forbidden `managers.only`
 */
export function deleteStudent(enrollment: Enrollment): UseCase<'DeleteStudent'> {
  const { students, families, unitOfWork } = enrollment;
  return async (context, { id, expectedVersion }) => {
    const { customerId } = await students.show(context, id);
    refuseOthers(context);
    const cancelledRegistrations = await unitOfWork.run(
      context,
      async (tx) => {
        const cancelled = await removeStudent(enrollment, tx, { id }, expectedVersion);
        // Whoever saw the customer for this student's sake alone sees them no more.
        await families.refreshCustomers(tx, [customerId]);
        return cancelled;
      },
      { queueOn: `customer/${customerId}` },
    );
    return { cancelledRegistrations };
  };
}
