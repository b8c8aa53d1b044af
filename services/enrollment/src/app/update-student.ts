import type { StudentState } from '@roster/contracts';
import { applyPatch, type Transaction } from '@roster/service-kit';
import { dayIn } from '../domain/calendar';
import { checkStudent } from './check-student';
import { adopt } from './create-student';
import type { Enrollment, UseCase } from './enrollment';
import { writeChange } from './write-change';

const patchable = ['customerId', 'name', 'birthDate', 'grade', 'notes'] as const;

/** @throws AppError `invalid`, `student.not_found`, `version.stale` */
export function updateStudent(enrollment: Enrollment): UseCase<'UpdateStudent'> {
  const { students, summaries, unitOfWork, clock } = enrollment;
  return async (context, request) => {
    checkStudent(request, dayIn(context.organization.timeZone, clock.now()));
    await students.permit(context, request.id);
    const student = await unitOfWork.run(context, async (tx) => {
      const { before, after, changed } = await students.update(tx, request.id, request.expectedVersion, (current) =>
        applyPatch(current, request, patchable, ['customerId', 'name']),
      );
      if (changed) tx.emit('student.updated', { before, after });
      if (before.customerId !== after.customerId) {
        await adopt(enrollment, tx, after.customerId);
        await takeAlong(enrollment, tx, before, after);
      }
      return after;
    });
    const [shown] = await summaries.ofStudents(context, [student]);
    return { student: shown };
  };
}

/** A student's registrations are their customer's, whoever that is: they change hands with the student. */
async function takeAlong(
  enrollment: Enrollment,
  tx: Transaction,
  { customerId: former }: StudentState,
  { id, customerId }: StudentState,
): Promise<void> {
  const { registrations, families } = enrollment;
  for (const registration of await registrations.all(tx.context, { studentId: id }, {}, tx.session)) {
    await writeChange(enrollment, tx, registration.id, undefined, (current) => ({ ...current, customerId }));
  }
  await families.refreshCustomers(tx, [former, customerId]);
}
