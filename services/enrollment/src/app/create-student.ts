import { type CallContext, invalidField } from '@roster/service-kit';
import { dayIn } from '../domain/calendar';
import { checkStudent } from './check-student';
import type { Enrollment, UseCase } from './enrollment';

/** Adds a student of a customer. @throws AppError `invalid`, also for an unknown `customerId` */
export function createStudent(enrollment: Enrollment): UseCase<'CreateStudent'> {
  const { students, summaries, unitOfWork, clock } = enrollment;
  return async (context, request) => {
    checkStudent(request, dayIn(context.organization.timeZone, clock.now()));
    const { customerId, name, birthDate, grade, notes } = request;
    await knownCustomer(enrollment, context, customerId);
    const student = await unitOfWork.run(context, async (tx) => {
      const after = await students.insert(tx, { customerId, name, birthDate, grade, notes });
      tx.emit('student.created', { after });
      return after;
    });
    const [shown] = await summaries.ofStudents(context, [student]);
    return { student: shown };
  };
}

/** @throws AppError `invalid` that names `customerId` */
export async function knownCustomer({ customers }: Enrollment, context: CallContext, id: string): Promise<void> {
  if (!(await customers.find(context, id))) throw invalidField('customerId', 'is no customer');
}
