import type { PaymentMethod, PaymentStatus, RegistrationState, RegistrationStatus } from '@roster/contracts';
import { type CallContext, duplicateFields, invalidField, type NewEntity, type Transaction } from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import { dayIn } from '../domain/calendar';
import { duplicate, placeKey, refuseFull } from '../domain/registration';
import { holdsSeat, isActive, type Roster, rosterAfter } from '../domain/roster';
import type { RegistrationStanding } from '../store/registrations';
import { documentKey } from '../store/visible-repository';
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
    const known = await students.showMany(context, [request.studentId]);
    if (known.length === 0) throw unknownStudent();
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
    const registration = await unitOfWork
      .run(context, (tx) => register(enrollment, tx, place, wanted), { queueOn: `roster/${placeKey(place)}` })
      .catch((error: unknown) => {
        // Another process gave the same student a seat between our look and our commit.
        throw duplicateFields(error).includes('_seat') ? duplicate() : error;
      });
    await teaching.settle(context, { [place.kind]: place });
    const [shown] = await summaries.ofRegistrations(context, [registration]);
    return { registration: shown };
  };
}

const unknownStudent = () => invalidField('studentId', 'is no student');

export type Wanted = Omit<NewEntity<RegistrationState>, 'customerId'>;

/**
 * Registers a student with all that follows: the seat, who may see them, the event.
 *
 * @throws AppError conflict `registration.duplicate`, `cycle.full`
 */
export async function register(
  { students, registrations, rosters, families, ...rest }: Enrollment,
  tx: Transaction,
  place: OpenPlace,
  wanted: Wanted,
): Promise<RegistrationState> {
  const roster = await refuseTaken({ registrations, rosters, ...rest }, tx.context, place, wanted, tx.session);
  const student = await students.find(tx.context, wanted.studentId, tx.session);
  if (!student) throw unknownStudent();
  const { customerId } = student;
  const after = await registrations.insert(tx, { ...wanted, customerId });
  await registrations
    .documents<RegistrationStanding>()
    .updateOne({ _id: documentKey(tx.context, after.id) }, { $set: { _instructorId: place.instructorId } } as never, {
      session: tx.session,
    });
  const { instructorId } = place;
  await families.joined(tx, student.id, customerId, { instructorId, active: isActive(after.status) });
  const saved = await rosters.save(tx, place, roster, rosterAfter(roster, undefined, after));
  tx.emit('registration.created', { after, ...(saved && { roster: saved }) });
  return after;
}

/** @throws AppError conflict `registration.duplicate`, before `cycle.full`: the student has what they ask for */
async function refuseTaken(
  { registrations, rosters }: Pick<Enrollment, 'registrations' | 'rosters'>,
  context: CallContext,
  place: OpenPlace,
  { studentId, status }: Wanted,
  session?: ClientSession,
): Promise<Roster> {
  const seated = holdsSeat(status) ? await registrations.seated(context, place, [studentId], session) : [];
  if (seated.length > 0) throw duplicate();
  const roster = await rosters.find(context, place, session);
  refuseFull(roster, status, place.capacity);
  return roster;
}
