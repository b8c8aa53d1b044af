import type { enrollment as messages } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { placeKey, placeOf } from '../domain/registration';
import type { Enrollment } from './enrollment';
import { type Decide, writeChange } from './write-change';

/**
 * Changes one registration for a caller, in its place's queue.
 *
 * @throws AppError `registration.not_found`, `version.stale` and what `decide` throws
 */
export async function changeRegistration(
  enrollment: Enrollment,
  context: CallContext,
  { id, expectedVersion }: { id: string; expectedVersion?: number },
  decide: Decide,
): Promise<messages.Registration | undefined> {
  const place = placeOf(await enrollment.registrations.show(context, id));
  const registration = await enrollment.unitOfWork.run(
    context,
    (tx) => writeChange(enrollment, tx, id, expectedVersion, decide),
    { queueOn: `roster/${placeKey(place)}` },
  );
  const [shown] = await enrollment.summaries.ofRegistrations(context, [registration]);
  return shown;
}
