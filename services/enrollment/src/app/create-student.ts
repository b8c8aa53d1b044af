import { invalidField, type Transaction } from '@roster/service-kit';
import { dayIn } from '../domain/calendar';
import { checkStudent } from './check-student';
import type { Enrollment, UseCase } from './enrollment';

/** Adds a student of a customer. @throws AppError `invalid`, also for an unknown `customerId` */
export function createStudent(enrollment: Enrollment): UseCase<'CreateStudent'> {
  const { students, summaries, unitOfWork, clock } = enrollment;
  return async (context, request) => {
    checkStudent(request, dayIn(context.organization.timeZone, clock.now()));
    const { customerId, name, birthDate, grade, notes } = request;
    const student = await unitOfWork.run(
      context,
      async (tx) => {
        await adopt(enrollment, tx, customerId);
        const after = await students.insert(tx, { customerId, name, birthDate, grade, notes });
        tx.emit('student.created', { after });
        return after;
      },
      { queueOn: `customer/${customerId}` },
    );
    const [shown] = await summaries.ofStudents(context, [student]);
    return { student: shown };
  };
}

/** @throws AppError `invalid` that names `customerId` */
export async function adopt({ families }: Enrollment, tx: Transaction, customerId: string): Promise<void> {
  if (!(await families.adopt(tx, customerId))) throw invalidField('customerId', 'is no customer');
}
