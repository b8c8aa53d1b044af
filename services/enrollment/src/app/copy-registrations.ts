import type { RegistrationState } from '@roster/contracts';
import { type CallContext, invalidField, isManager, onlyOwn, type Transaction } from '@roster/service-kit';
import { dayIn } from '../domain/calendar';
import type { CopyProgress } from '../store/registration-copies';
import { register } from './create-registration';
import type { Enrollment, UseCase } from './enrollment';
import { findPlace, type OpenPlace } from './find-place';

/** How many registrations one transaction makes. */
const chunk = 100;

/**
 * Gives a new cycle another's registrations: who is registered or active there, or was until that cycle was completed, is
 * registered here, unpaid, for the same amount, in the order in which they registered, as far as the seats reach. It happens once for a cycle: a repeat
 * answers with the same counts and brings nobody back who has left since.
 *
 * @throws AppError `invalid` for an unknown cycle; conflict `cycle.cancelled`, `cycle.completed`
 */
export function copyRegistrations(enrollment: Enrollment): UseCase<'CopyRegistrations'> {
  return async (context, { fromCycleId, toCycleId }) => {
    const original = await enrollment.cycles.find(context, fromCycleId);
    if (!original || !mayCopy(context, original.instructorId)) throw invalidField('fromCycleId', 'is no cycle');
    if (fromCycleId === toCycleId) throw invalidField('toCycleId', 'must be another cycle');
    const { copied, skipped } = await copyAll(enrollment, context, fromCycleId, toCycleId);
    return { copied, skipped };
  };
}

const mayCopy = ({ principal }: CallContext, instructorId: string): boolean =>
  isManager(principal) || onlyOwn(principal) === instructorId;

/** As `copyRegistrations`, for whoever need not be asked who they are. */
export async function copyAll(
  enrollment: Enrollment,
  context: CallContext,
  fromCycleId: string,
  toCycleId: string,
): Promise<CopyProgress> {
  const known = await enrollment.copies.find(context, toCycleId);
  if (known.done) return known;
  const place = await findPlace(enrollment, context, { cycleId: toCycleId });
  for (;;) {
    const progress = await enrollment.unitOfWork.run(context, (tx) => copySome(enrollment, tx, fromCycleId, place), {
      queueOn: `roster/cycle/${toCycleId}`,
    });
    if (!progress.done) continue;
    await enrollment.teaching.settle(context, { cycle: place });
    return progress;
  }
}

async function copySome(
  enrollment: Enrollment,
  tx: Transaction,
  fromCycleId: string,
  place: OpenPlace,
): Promise<CopyProgress> {
  const { copies, rosters } = enrollment;
  const before = await copies.find(tx.context, place.id, tx.session);
  if (before.done) return before;
  const missing = await missingFrom(enrollment, tx, fromCycleId, place.id);
  const { seatsTaken } = await rosters.find(tx.context, place, tx.session);
  const seats = place.capacity === undefined ? missing.length : Math.max(0, place.capacity - seatsTaken);
  const now = missing.slice(0, Math.min(seats, chunk));
  const registrationDate = dayIn(tx.context.organization.timeZone, tx.now);
  for (const { studentId, amountMinor } of now) {
    const wanted = {
      studentId,
      cycleId: place.id,
      registrationDate,
      status: 'registered',
      paymentStatus: 'unpaid',
    } as const;
    await register(enrollment, tx, place, { ...wanted, ...(amountMinor === undefined ? {} : { amountMinor }) });
  }
  const done = now.length === missing.length || now.length === seats;
  const progress = { copied: before.copied + now.length, skipped: done ? missing.length - now.length : 0, done };
  await copies.save(tx, place.id, progress);
  return progress;
}

/** Registrations of the one cycle whose students were never registered for the other, soonest first. */
async function missingFrom(
  { registrations, students }: Enrollment,
  tx: Transaction,
  fromCycleId: string,
  toCycleId: string,
): Promise<RegistrationState[]> {
  const { context, session } = tx;
  const wanted = await registrations.all(
    context,
    { cycleId: fromCycleId, $or: [{ status: { $in: ['registered', 'active'] } }, { _countsOn: true }] },
    { createdAt: 1, id: 1 },
    session,
  );
  const there = new Set((await registrations.all(context, { cycleId: toCycleId }, {}, session)).map(idOfStudent));
  const alive = new Set((await students.getMany(context, wanted.map(idOfStudent), session)).map(({ id }) => id));
  return wanted.filter(({ studentId }) => !there.has(studentId) && alive.has(studentId));
}

const idOfStudent = ({ studentId }: RegistrationState): string => studentId;
