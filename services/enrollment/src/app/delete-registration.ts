import { placeKey, placeOf, withdrawn } from '../domain/registration';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';
import { writeChange } from './write-change';

/**
 * Deletes a registration and frees its seat. Its attendance remains.
 *
 * @throws AppError `registration.not_found`, `version.stale`; forbidden `managers.only`
 */
export function deleteRegistration(enrollment: Enrollment): UseCase<'DeleteRegistration'> {
  const { registrations, families, unitOfWork } = enrollment;
  return async (context, { id, expectedVersion }) => {
    const place = placeOf(await registrations.show(context, id));
    refuseOthers(context);
    await unitOfWork.run(
      context,
      async (tx) => {
        const at = tx.now.toISOString();
        const { studentId } = await writeChange(enrollment, tx, id, expectedVersion, (current) =>
          withdrawn(current, at),
        );
        await families.refresh(tx, [studentId]);
      },
      { queueOn: `roster/${placeKey(place)}` },
    );
    return {};
  };
}
