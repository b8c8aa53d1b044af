import type { CustomerState } from '@roster/contracts';

/** What may be said of somebody who is to pay. */
export type CustomerDetails = Partial<Pick<CustomerState, 'name' | 'phone' | 'email' | 'address' | 'city' | 'notes'>>;

const filled = ['email', 'address', 'city', 'notes'] as const;

/**
 * The next state of a customer of whom more is said: what was missing is filled in, and nothing that is there changes.
 *
 * @returns undefined where nothing was missing
 */
export function filledIn(customer: CustomerState, details: CustomerDetails): CustomerState | undefined {
  const missing = filled.filter((field) => customer[field] === undefined && details[field] !== undefined);
  if (missing.length === 0) return undefined;
  return { ...customer, ...Object.fromEntries(missing.map((field) => [field, details[field]])) };
}
