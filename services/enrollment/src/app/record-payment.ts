import { applyPatch } from '@roster/service-kit';
import { refuseFinal } from '../domain/registration';
import { changeRegistration } from './change-registration';
import { checkRegistration } from './check-registration';
import type { Enrollment, UseCase } from './enrollment';

const patchable = ['paymentStatus', 'paymentMethod', 'amountMinor', 'invoiceLink'] as const;

/**
 * Notes what was paid; `registration.paid` tells of it once it is all.
 *
 * @throws AppError `invalid`, `registration.not_found`, `version.stale`, conflict `registration.cancelled`
 */
export function recordPayment(enrollment: Enrollment): UseCase<'RecordPayment'> {
  return async (context, request) => {
    const { paymentStatus, paymentMethod, amountMinor, invoiceLink } = request;
    checkRegistration({ paymentStatus, paymentMethod, amountMinor, invoiceLink });
    const registration = await changeRegistration(enrollment, context, request, (current) => {
      refuseFinal(current);
      return applyPatch(current, { ...request, clear: [] }, patchable, []);
    });
    return { registration };
  };
}
