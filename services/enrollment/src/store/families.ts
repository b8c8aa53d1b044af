import type { Transaction } from '@roster/service-kit';
import type { CustomerRepository, CustomerStanding } from './customers';
import type { RegistrationRepository, RegistrationStanding } from './registrations';
import type { StudentRepository, StudentStanding } from './students';
import { documentKey, liveIn } from './visible-repository';

/**
 * What follows for students and customers from registrations: whether a customer has an active one, and which
 * instructors may see whom. Kept in the transaction of the registration, as hidden fields that spend no version.
 *
 * Every method writes the documents that it judges by (`_revision`), also where the outcome is the same: two
 * transactions that each see half of the truth must collide, or both would commit.
 */
export class Families {
  constructor(
    private readonly customers: CustomerRepository,
    private readonly students: StudentRepository,
    private readonly registrations: RegistrationRepository,
  ) {}

  /** A student was registered with an instructor, who now may see them and their customer. */
  async joined(tx: Transaction, studentId: string, customerId: string, instructorId: string): Promise<void> {
    const change = { $inc: { _revision: 1 }, $addToSet: { _instructorIds: instructorId } };
    for (const [repository, id] of [
      [this.students, studentId],
      [this.customers, customerId],
    ] as const) {
      await repository
        .documents<StudentStanding | CustomerStanding>()
        .updateOne({ _id: documentKey(tx.context, id) }, change as never, { session: tx.session });
    }
  }

  /** So many more, or fewer, of a customer's registrations are active. */
  async countActive(tx: Transaction, customerId: string, change: number): Promise<void> {
    if (change === 0) return;
    const documents = this.customers.documents<CustomerStanding>();
    const _id = documentKey(tx.context, customerId);
    const { session } = tx;
    const current = await documents.findOne({ _id }, { _activeRegistrations: 1 }, { session }).lean<CustomerStanding>();
    const active = (current?._activeRegistrations ?? 0) + change;
    const flag = active > 0 ? { $set: { _hasActiveRegistration: true } } : { $unset: { _hasActiveRegistration: '' } };
    const set = { _activeRegistrations: active, ...flag.$set };
    await documents.updateOne({ _id }, { ...flag, $set: set, $inc: { _revision: 1 } } as never, { session });
  }

  /** Works out anew, from their registrations, who may see the students and their customers. */
  async refresh(tx: Transaction, studentIds: readonly string[]): Promise<void> {
    const { context, session } = tx;
    const registrations = await this.registrations
      .documents<RegistrationStanding>()
      .find({ ...liveIn(context), studentId: { $in: [...studentIds] } } as never, hidden, { session })
      .lean<RegistrationStanding[]>();
    const teachers = grouped(registrations, ({ studentId, _instructorId }) => [studentId, _instructorId]);
    for (const id of studentIds) await this.show(tx, this.students, id, teachers.get(id));
    const students = await this.students.getMany(context, studentIds, session);
    await this.refreshCustomers(tx, [...new Set(students.map(({ customerId }) => customerId))]);
  }

  /** Works out anew who may see customers: whoever teaches one of their students. */
  async refreshCustomers(tx: Transaction, customerIds: readonly string[]): Promise<void> {
    const { context, session } = tx;
    const students = await this.students
      .documents<StudentStanding>()
      .find({ ...liveIn(context), customerId: { $in: [...customerIds] } } as never, hidden, { session })
      .lean<StudentStanding[]>();
    const pairs = students.flatMap(({ customerId, _instructorIds = [] }) =>
      _instructorIds.map((instructorId) => ({ customerId, instructorId })),
    );
    const teachers = grouped(pairs, ({ customerId, instructorId }) => [customerId, instructorId]);
    for (const id of customerIds) await this.show(tx, this.customers, id, teachers.get(id));
  }

  private async show(
    tx: Transaction,
    repository: StudentRepository | CustomerRepository,
    id: string,
    instructorIds: Set<string> | undefined,
  ): Promise<void> {
    const seen = instructorIds
      ? { $set: { _instructorIds: [...instructorIds].sort() } }
      : { $unset: { _instructorIds: '' } };
    await repository
      .documents<StudentStanding | CustomerStanding>()
      .updateOne({ _id: documentKey(tx.context, id) }, { ...seen, $inc: { _revision: 1 } } as never, {
        session: tx.session,
      });
  }
}

const hidden = { studentId: 1, customerId: 1, _instructorId: 1, _instructorIds: 1 } as const;

function grouped<T>(items: readonly T[], pair: (item: T) => [string, string | undefined]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [key, value] of items.map(pair)) {
    if (value === undefined) continue;
    const group = groups.get(key);
    if (group) group.add(value);
    else groups.set(key, new Set([value]));
  }
  return groups;
}
