import { type CallContext, stale, type Transaction } from '@roster/service-kit';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';
import { removeStudent } from './remove-student';

/** How many students one transaction takes along: more go first, in steps of their own. */
const atOnce = 50;

interface Gone {
  deletedStudents: number;
  cancelledRegistrations: number;
}

/**
 * Deletes a customer with their students, whose open registrations are cancelled: all or nothing for a family of up to
 * fifty. A larger one (a school) goes in steps, the customer in the last: where one of them fails, deleting again goes
 * on from there.
 *
 * @throws AppError `customer.not_found`, `version.stale`; forbidden `managers.only`
 */
export function deleteCustomer(enrollment: Enrollment): UseCase<'DeleteCustomer'> {
  const { customers, unitOfWork } = enrollment;
  return async (context, { id, expectedVersion }) => {
    const { version } = await customers.show(context, id);
    refuseOthers(context);
    if (expectedVersion !== undefined && expectedVersion !== version) throw stale('Customer');
    const gone: Gone = { deletedStudents: 0, cancelledRegistrations: 0 };
    for (let done = false; !done; ) {
      const step = await unitOfWork.run(context, (tx) => takeStep(enrollment, tx, context, id, expectedVersion), {
        queueOn: `customer/${id}`,
      });
      gone.deletedStudents += step.deletedStudents;
      gone.cancelledRegistrations += step.cancelledRegistrations;
      done = step.done;
    }
    return gone;
  };
}

async function takeStep(
  enrollment: Enrollment,
  tx: Transaction,
  context: CallContext,
  id: string,
  expectedVersion: number | undefined,
): Promise<Gone & { done: boolean }> {
  const { customers, students } = enrollment;
  const some = await students.all(context, { customerId: id }, { createdAt: 1 }, tx.session, atOnce + 1);
  const done = some.length <= atOnce;
  const step = { deletedStudents: 0, cancelledRegistrations: 0, done };
  for (const student of some.slice(0, atOnce)) {
    step.cancelledRegistrations += await removeStudent(enrollment, tx, student);
    step.deletedStudents++;
  }
  if (done) tx.emit('customer.deleted', await customers.softDelete(tx, id, expectedVersion));
  return step;
}
