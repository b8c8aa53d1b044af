import { Check } from '@roster/service-kit';
import { cancelled } from '../domain/registration';
import { changeRegistration } from './change-registration';
import type { Enrollment, UseCase } from './enrollment';

/**
 * Cancels for good and frees the seat.
 *
 * @throws AppError `registration.not_found`, `version.stale`, conflict `registration.cancelled`
 */
export function cancelRegistration(enrollment: Enrollment): UseCase<'CancelRegistration'> {
  return async (context, request) => {
    new Check().text('reason', request.reason, { max: 1_000 }).throwIfAny();
    const registration = await changeRegistration(enrollment, context, request, (current) =>
      cancelled(current, request.reason),
    );
    return { registration };
  };
}
