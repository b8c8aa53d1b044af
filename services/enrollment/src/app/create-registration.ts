import type { PaymentMethod, PaymentStatus, RegistrationState, RegistrationStatus } from '@roster/contracts';
import {
  type CallContext,
  duplicateFields,
  invalidField,
  isManager,
  type NewEntity,
  type Transaction,
} from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import { dayIn } from '../domain/calendar';
import { duplicate, full, isFull, placeKey } from '../domain/registration';
import { isActive, type Roster, rosterAfter } from '../domain/roster';
import type { EnteredStudent, JoinedCustomer } from '../store/families';
import { checkRegistration } from './check-registration';
import type { Enrollment, UseCase } from './enrollment';
import { findPlace, type OpenPlace } from './find-place';

/**
 * Registers a student and takes a seat: exactly as many as there are, however many ask at once.
 *
 * @throws AppError `invalid`; conflict `registration.duplicate`, `cycle.full` and what `findPlace` throws
 */
export function createRegistration(enrollment: Enrollment): UseCase<'CreateRegistration'> {
  const { clock, students, summaries, teaching, unitOfWork } = enrollment;
  return async (context, request) => {
    checkRegistration(request);
    if (!isManager(context.principal) && (await students.showMany(context, [request.studentId])).length === 0) {
      throw unknownStudent();
    }
    const place = await findPlace(enrollment, context, request);
    const wanted = {
      studentId: request.studentId,
      ...(place.kind === 'cycle' ? { cycleId: place.id } : { meetingId: place.id }),
      registrationDate: request.registrationDate ?? dayIn(context.organization.timeZone, clock.now()),
      status: (request.status ?? 'registered') as RegistrationStatus,
      amountMinor: request.amountMinor,
      paymentStatus: (request.paymentStatus ?? 'unpaid') as PaymentStatus,
      paymentMethod: request.paymentMethod as PaymentMethod | undefined,
      invoiceLink: request.invoiceLink,
      notes: request.notes,
    };
    // Whoever comes too late is told so here, without waiting in the queue for the last seat.
    await refuseTaken(enrollment, context, place, wanted);
    const registered = await unitOfWork
      .run(context, (tx) => register(enrollment, tx, place, wanted), { queueOn: `roster/${placeKey(place)}` })
      .catch((error: unknown) => {
        // The student has a seat: the store knows it by its unique index.
        throw duplicateFields(error).includes('_seat') ? duplicate() : error;
      });
    await teaching.settle(context, { [place.kind]: place });
    return { registration: summaries.ofRegistered(registered, place.cycle) };
  };
}

const unknownStudent = () => invalidField('studentId', 'is no student');

export type Wanted = Omit<NewEntity<RegistrationState>, 'customerId'>;

/** A registration, and whom it shows. */
export interface Registered {
  registration: RegistrationState;
  student: EnteredStudent;
  customer: JoinedCustomer | undefined;
}

/**
 * Registers a student with all that follows: the seat, who may see them, the event. Everybody who wants a seat in the same
 * place waits for this, so it asks the store for nothing twice.
 *
 * @throws AppError conflict `registration.duplicate`, `cycle.full`; the store's duplicate key of `_seat` where the student
 *   has a seat in a place that is not full
 */
export async function register(
  { registrations, rosters, families }: Enrollment,
  tx: Transaction,
  place: OpenPlace,
  wanted: Wanted,
): Promise<Registered> {
  const roster = await refuseTaken({ registrations, rosters }, tx.context, place, wanted, tx.session);
  const { instructorId } = place;
  const student = await families.enter(tx, wanted.studentId, instructorId);
  if (!student) throw unknownStudent();
  const { customerId } = student;
  const registration = await registrations.insertWith(tx, { ...wanted, customerId }, instructorId);
  const customer = await families.joined(tx, customerId, { instructorId, active: isActive(registration.status) });
  const saved = await rosters.save(tx, place, roster, rosterAfter(roster, undefined, registration));
  tx.emit('registration.created', { after: registration, ...(saved && { roster: saved }) });
  return { registration, student, customer };
}

/**
 * Is there a seat? A student who has one hears of that before they hear that there is none left.
 *
 * @throws AppError conflict `registration.duplicate`, `cycle.full`
 */
async function refuseTaken(
  { registrations, rosters }: Pick<Enrollment, 'registrations' | 'rosters'>,
  context: CallContext,
  place: OpenPlace,
  { studentId, status }: Wanted,
  session?: ClientSession,
): Promise<Roster> {
  const roster = await rosters.find(context, place, session);
  if (!isFull(roster, status, place.capacity)) return roster;
  const [seat] = await registrations.seated(context, place, [studentId], session);
  throw seat ? duplicate() : full(place.capacity);
}
