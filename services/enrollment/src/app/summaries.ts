import type { AttendanceState, CustomerState, enrollment, RegistrationState, StudentState } from '@roster/contracts';
import { asAppError, type CallContext, type Logger } from '@roster/service-kit';

import type { CycleReplica } from '../events/replicas';
import type { EnteredStudent, JoinedCustomer } from '../store/families';
import type { Repositories } from '../store/repositories';

/** A registration with the very documents that it was made by. */
interface Registered {
  registration: RegistrationState;
  student: EnteredStudent;
  customer: JoinedCustomer | undefined;
}

/** Answers with the objects that they name: one query for each kind, however long the page. */
export class Summaries {
  constructor(
    private readonly repositories: Pick<Repositories, 'customers' | 'students'>,
    private readonly cycles: CycleReplica,
    private readonly log: Logger,
  ) {}

  /** Students with their customers. */
  async ofStudents(context: CallContext, students: readonly StudentState[]): Promise<enrollment.Student[]> {
    const customers = byId(await this.repositories.customers.getMany(context, ids(students, 'customerId')));
    return students.map((student) => ({ ...student, customer: customerSummary(customers.get(student.customerId)) }));
  }

  /** Registrations with their students, those with their customers, and with their cycles. */
  async ofRegistrations(
    context: CallContext,
    registrations: readonly RegistrationState[],
  ): Promise<enrollment.Registration[]> {
    const { customers, students } = this.repositories;
    const [foundStudents, foundCustomers, cycles] = await Promise.all([
      // What happened to students remains when they are deleted, and still names them.
      students.named(context, ids(registrations, 'studentId')),
      // A registration's customer is always its student's: no need to wait for the students.
      customers.named(context, ids(registrations, 'customerId')),
      this.cyclesOf(context, ids(registrations, 'cycleId')),
    ]);
    const studentsById = byId(foundStudents);
    const customersById = byId(foundCustomers);
    return registrations.map((registration) => ({
      ...registration,
      student: studentSummary(studentsById.get(registration.studentId), customersById),
      cycle: cycles.get(registration.cycleId ?? ''),
    }));
  }

  /** A registration that was just made, with whom it was made for. */
  ofRegistered({ registration, student, customer }: Registered, cycle?: enrollment.CycleRef): enrollment.Registration {
    return { ...registration, student: { ...student, customer }, ...(cycle ? { cycle } : {}) };
  }

  /** Attendance with its students and their customers; a guest has neither. */
  async ofAttendance(
    context: CallContext,
    records: readonly AttendanceState[],
  ): Promise<enrollment.AttendanceRecord[]> {
    const students = await this.repositories.students.named(context, ids(records, 'studentId'));
    const customers = byId(await this.repositories.customers.named(context, ids(students, 'customerId')));
    const studentsById = byId(students);
    return records.map((record) => ({
      ...record,
      student: studentSummary(studentsById.get(record.studentId ?? ''), customers),
    }));
  }

  /** A read goes on without what only scheduling knows while scheduling is away. */
  private async cyclesOf(context: CallContext, cycleIds: string[]): Promise<Map<string, enrollment.CycleRef>> {
    try {
      return await this.cycles.findMany(context, cycleIds);
    } catch (error) {
      const category = asAppError(error)?.category;
      if (category !== 'unavailable' && category !== 'timeout') throw error;
      this.log.warn({ err: error, requestId: context.requestId }, 'showing cycles as last heard of');
      return this.cycles.held(context, cycleIds);
    }
  }
}

function customerSummary(customer: CustomerState | undefined): enrollment.CustomerSummary | undefined {
  return customer && { id: customer.id, name: customer.name, phone: customer.phone, email: customer.email };
}

function studentSummary(
  student: StudentState | undefined,
  customers: Map<string, CustomerState>,
): enrollment.StudentSummary | undefined {
  if (!student) return undefined;
  const { id, name, customerId, grade } = student;
  return { id, name, customerId, grade, customer: customerSummary(customers.get(customerId)) };
}

const byId = <E extends { id: string }>(entities: readonly E[]): Map<string, E> =>
  new Map(entities.map((entity) => [entity.id, entity]));

function ids<E>(entities: readonly E[], field: keyof E): string[] {
  const found = entities.map((entity) => entity[field] as unknown).filter((id) => typeof id === 'string');
  return [...new Set(found)];
}
