import type { CustomerState } from '@roster/contracts';
import { Check } from '@roster/service-kit';

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const leastDigits = 9;

/** The fields of a customer that a caller sets. */
export type CustomerFields = Partial<Omit<CustomerState, 'version'>>;

/**
 * Seed 1, "Customers": a name, and a phone number of at least nine digits however it is punctuated.
 *
 * @throws AppError `invalid` that names every bad field
 */
export function checkCustomer({ name, phone, email, address, city, notes }: CustomerFields): void {
  const check = new Check()
    .text('name', name, { min: 1, max: 200 })
    .text('phone', phone, { min: 1, max: 40 })
    .text('email', email, { max: 254 })
    .text('address', address, { max: 300 })
    .text('city', city, { max: 100 })
    .text('notes', notes, { max: 5_000 });
  if (phone?.trim() && phone.replace(/\D/g, '').length < leastDigits) {
    check.add('phone', `must have at least ${leastDigits} digits`);
  }
  if (email !== undefined && !emailPattern.test(email)) check.add('email', 'must be an e-mail address');
  check.throwIfAny();
}
