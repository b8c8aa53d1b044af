import type {
  CustomerState,
  common,
  enrollment,
  PaymentMethod,
  PaymentStatus,
  RegistrationStatus,
  StudentState,
} from '@roster/contracts';
import { invalidField, normalizeText, type Transaction } from '@roster/service-kit';
import { dayIn } from '../domain/calendar';
import { filledIn } from '../domain/family';
import { duplicate } from '../domain/registration';
import type { FamilyOperation } from '../store/family-operations';
import { register, type Wanted } from './create-registration';
import type { Enrollment } from './enrollment';
import type { OpenPlace } from './find-place';
import { refuseKnownCustomer } from './known-customer';
import { asPart } from './part-of-request';

type Request = enrollment.CreateFamilyRequest__Output;

/** The cycles of the seats that are asked for, by their ids. */
export type Places = Map<string, OpenPlace>;

/**
 * Makes what was asked for, in one transaction.
 *
 * @throws AppError `invalid` for an unknown `existingCustomerId`; conflict `customer.known`, `registration.duplicate`,
 *   `cycle.full`
 */
export async function makeFamily(
  enrollment: Enrollment,
  tx: Transaction,
  request: Request,
  places: Places,
): Promise<FamilyOperation> {
  const customer = await customerFor(enrollment, tx, request);
  const { studentIds, knownStudentIds } = await studentsFor(enrollment, tx, request, customer.id);
  const registrationIds: string[] = [];
  for (const [index, seat] of request.registrations.entries()) {
    const studentId = studentIds[seat.student] as string;
    const place = places.get(seat.cycleId) as OpenPlace;
    const take = () => takeSeat(enrollment, tx, place, wantedSeat(tx, studentId, seat), knownStudentIds);
    registrationIds.push(await asPart(`registrations[${index}]`, 'cycleId', take));
  }
  return {
    fingerprint: request.fingerprint,
    customerId: customer.id,
    customerCreated: request.existingCustomerId === undefined,
    studentIds,
    knownStudentIds,
    registrationIds,
  };
}

async function customerFor(
  enrollment: Enrollment,
  tx: Transaction,
  { customer, existingCustomerId }: Request,
): Promise<CustomerState> {
  const { customers, families } = enrollment;
  const { name = '', phone = '', email, address, city, notes } = customer ?? {};
  if (existingCustomerId === undefined) {
    await refuseKnownCustomer(enrollment, tx, { phone, email });
    const after = await customers.insert(tx, { name, phone, email, address, city, notes });
    tx.emit('customer.created', { after });
    return after;
  }
  const known = await customers.find(tx.context, existingCustomerId, tx.session);
  // Whoever deletes them at this moment collides with this.
  if (!known || !(await families.adopt(tx, existingCustomerId))) {
    throw invalidField('existingCustomerId', 'is no customer');
  }
  const { before, after, changed } = await customers.update(tx, known.id, undefined, (current) =>
    filledIn(current, { email, address, city, notes }),
  );
  if (changed) tx.emit('customer.updated', { before, after });
  return after;
}

async function studentsFor(
  { students }: Enrollment,
  tx: Transaction,
  { students: wanted, existingCustomerId }: Request,
  customerId: string,
): Promise<Pick<FamilyOperation, 'studentIds' | 'knownStudentIds'>> {
  const theirs: StudentState[] =
    existingCustomerId === undefined
      ? []
      : await students.all(tx.context, { customerId }, { createdAt: 1 }, tx.session);
  const studentIds: string[] = [];
  const knownStudentIds: string[] = [];
  for (const { name, birthDate, grade, notes } of wanted) {
    // As in imports: a child is known by their name within their family.
    const known = theirs.find((student) => normalizeText(student.name) === normalizeText(name));
    if (known) {
      studentIds.push(known.id);
      knownStudentIds.push(known.id);
      continue;
    }
    const after = await students.insert(tx, { customerId, name, birthDate, grade, notes });
    tx.emit('student.created', { after });
    studentIds.push(after.id);
  }
  return { studentIds, knownStudentIds };
}

const wantedSeat = (tx: Transaction, studentId: string, seat: common.FamilyRegistration__Output): Wanted => ({
  studentId,
  cycleId: seat.cycleId,
  registrationDate: seat.registrationDate ?? dayIn(tx.context.organization.timeZone, tx.now),
  status: (seat.status ?? 'registered') as RegistrationStatus,
  amountMinor: seat.amountMinor,
  paymentStatus: (seat.paymentStatus ?? 'unpaid') as PaymentStatus,
  paymentMethod: seat.paymentMethod as PaymentMethod | undefined,
  invoiceLink: seat.invoiceLink,
  notes: seat.notes,
});

/** @returns the registration's id */
async function takeSeat(
  enrollment: Enrollment,
  tx: Transaction,
  place: OpenPlace,
  wanted: Wanted,
  knownStudentIds: readonly string[],
): Promise<string> {
  if (knownStudentIds.includes(wanted.studentId)) {
    const [seat] = await enrollment.registrations.seated(tx.context, place, [wanted.studentId], tx.session);
    if (seat) throw duplicate();
  }
  return (await register(enrollment, tx, place, wanted)).registration.id;
}
