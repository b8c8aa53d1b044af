import { applyPatch } from '@roster/service-kit';
import { refuseFinal } from '../domain/registration';
import { changeRegistration } from './change-registration';
import { checkRegistration } from './check-registration';
import type { Enrollment, UseCase } from './enrollment';

const patchable = [
  'registrationDate',
  'status',
  'amountMinor',
  'paymentStatus',
  'paymentMethod',
  'invoiceLink',
  'notes',
] as const;

/**
 * Changes a registration; setting the status `cancelled` is a cancellation.
 *
 * @throws AppError `invalid`, `registration.not_found`, `version.stale`, conflict `registration.cancelled`
 */
export function updateRegistration(enrollment: Enrollment): UseCase<'UpdateRegistration'> {
  return async (context, request) => {
    checkRegistration(request);
    const registration = await changeRegistration(enrollment, context, request, (current) => {
      refuseFinal(current);
      return applyPatch(current, request, patchable, ['registrationDate', 'status', 'paymentStatus']);
    });
    return { registration };
  };
}
