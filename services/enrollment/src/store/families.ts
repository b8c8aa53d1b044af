import type { CustomerState, StudentState } from '@roster/contracts';
import type { Transaction } from '@roster/service-kit';
import type { CustomerRepository, CustomerStanding } from './customers';
import type { RegistrationRepository, RegistrationStanding } from './registrations';
import type { StudentRepository, StudentStanding } from './students';
import { documentKey, liveIn } from './visible-repository';

/** What a registration shows of its student... */
export type EnteredStudent = Pick<StudentState, 'id' | 'name' | 'grade' | 'customerId'>;
/** ...and of their customer. */
export type JoinedCustomer = Pick<CustomerState, 'id' | 'name' | 'phone'>;

/** What a new registration means for its student and customer. */
interface Joined {
  instructorId: string;
  /** It counts for revenue. */
  active: boolean;
}

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

  /**
   * A customer gets a student. Written on the customer, so that deleting them at the same moment collides with it.
   *
   * @returns false where there is no such customer
   */
  async adopt(tx: Transaction, customerId: string): Promise<boolean> {
    const result = await this.customers
      .documents<CustomerStanding>()
      .updateOne(
        { _id: documentKey(tx.context, customerId), _live: true } as never,
        { $inc: { _revision: 1 } } as never,
        {
          session: tx.session,
        },
      );
    return result.matchedCount === 1;
  }

  /**
   * A student is about to be registered with an instructor, who may see them from now on.
   *
   * @returns the student as they are; undefined where there is none
   */
  async enter(tx: Transaction, studentId: string, instructorId: string): Promise<EnteredStudent | undefined> {
    const found = await this.students
      .documents<StudentStanding>()
      .findOneAndUpdate(
        { _id: documentKey(tx.context, studentId), _live: true } as never,
        { $inc: { _revision: 1 }, $addToSet: { _instructorIds: instructorId } } as never,
        {
          session: tx.session,
          projection: { _id: 0, id: 1, name: 1, grade: 1, customerId: 1 },
          returnDocument: 'after',
        },
      )
      .lean<EnteredStudent>();
    return found ?? undefined;
  }

  /** The customer of a student who was registered with an instructor, who may see them from now on as well. */
  async joined(
    tx: Transaction,
    customerId: string,
    { instructorId, active }: Joined,
  ): Promise<JoinedCustomer | undefined> {
    const found = await this.customers
      .documents<CustomerStanding>()
      .findOneAndUpdate(
        { _id: documentKey(tx.context, customerId) },
        {
          $inc: { _revision: 1, _activeRegistrations: active ? 1 : 0 },
          ...(active ? { $set: { _hasActiveRegistration: true } } : {}),
          $addToSet: { _instructorIds: instructorId },
        } as never,
        { session: tx.session, projection: { _id: 0, id: 1, name: 1, phone: 1 }, returnDocument: 'after' },
      )
      .lean<JoinedCustomer>();
    return found ?? undefined;
  }

  /** So many more, or fewer, of a customer's registrations are active. */
  async countActive(tx: Transaction, customerId: string, change: number): Promise<void> {
    if (change === 0) return;
    const documents = this.customers.documents<CustomerStanding>();
    const _id = documentKey(tx.context, customerId);
    const { session } = tx;
    const customer = await documents
      .findOneAndUpdate(
        { _id },
        {
          $inc: { _revision: 1, _activeRegistrations: change },
          ...(change > 0 ? { $set: { _hasActiveRegistration: true } } : {}),
        } as never,
        { session, projection: { _activeRegistrations: 1 }, returnDocument: 'after' },
      )
      .lean<CustomerStanding>();
    if ((customer?._activeRegistrations ?? 0) > 0) return;
    await documents.updateOne({ _id }, { $unset: { _hasActiveRegistration: '' } } as never, { session });
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
