import { paymentMethods, paymentStatuses, type RegistrationState, registrationStatuses } from '@roster/contracts';
import { Check } from '@roster/service-kit';

/** The fields of a registration that a caller sets, as they come over the wire. */
export type RegistrationFields = Partial<
  Pick<RegistrationState, 'registrationDate' | 'amountMinor' | 'invoiceLink' | 'notes'> &
    Record<'status' | 'paymentStatus' | 'paymentMethod', string>
>;

/**
 * Seed 1, "Registrations".
 *
 * @throws AppError `invalid` that names every bad field
 */
export function checkRegistration(fields: RegistrationFields): void {
  const { registrationDate, status, amountMinor, paymentStatus, paymentMethod, invoiceLink, notes } = fields;
  const check = new Check()
    .dayOfLife('registrationDate', registrationDate)
    .oneOf('status', status, registrationStatuses)
    .integer('amountMinor', amountMinor, 0)
    .oneOf('paymentStatus', paymentStatus, paymentStatuses)
    .oneOf('paymentMethod', paymentMethod, paymentMethods)
    .text('invoiceLink', invoiceLink, { max: 2_000 })
    .text('notes', notes, { max: 5_000 });
  if (invoiceLink !== undefined && !isWebAddress(invoiceLink)) check.add('invoiceLink', 'must be a web address');
  check.throwIfAny();
}

/** Something that a person may click on: never `javascript:`. */
const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
