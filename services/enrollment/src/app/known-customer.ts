import type { CustomerState } from '@roster/contracts';
import { conflict, type FieldViolation, phoneKey, searchFilter, type Transaction } from '@roster/service-kit';
import type { CustomerDetails } from '../domain/family';
import type { CustomerRepository } from '../store/customers';
import type { Repositories } from '../store/repositories';

const emailKey = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** Whatever prefix a number was written with, these are in it. */
const lastDigits = -9;
/** More customers than this do not share nine digits. */
const most = 50;

/**
 * Refuses a new customer with whose phone number or e-mail address somebody is known: whether they are the same is for a
 * person to say. Nothing but this asks, for separated parents may share a number. It holds until the transaction ends: who
 * asks or imports the same at that moment runs after it.
 *
 * @throws AppError conflict `customer.known`, which names them: `existingCustomerId` is what to send to mean them
 */
export async function refuseKnownCustomer(
  { customers, contactClaims }: Pick<Repositories, 'customers' | 'contactClaims'>,
  tx: Transaction,
  { phone, email }: CustomerDetails,
): Promise<void> {
  await contactClaims.claim(tx, [{ phone, email }]);
  const byPhone = phone && (await oldest(customers, tx, phoneKey(phone).slice(lastDigits), samePhone(phone)));
  const byEmail = email && (await oldest(customers, tx, email, sameEmail(email)));
  const known = byPhone || byEmail;
  if (!known) return;
  const fields: FieldViolation[] = [];
  if (byPhone) fields.push({ field: 'customer.phone', message: `is the phone number of ${byPhone.name}` });
  if (byEmail) fields.push({ field: 'customer.email', message: `is the e-mail address of ${byEmail.name}` });
  fields.push({ field: 'existingCustomerId', message: known.id });
  const shared = byPhone ? 'phone number' : 'e-mail address';
  throw conflict('customer.known', `There is a customer with this ${shared}: ${known.name} (${known.id})`, {
    fields,
    metadata: { customerId: known.id },
  });
}

type Test = (customer: CustomerState) => boolean;

const samePhone = (phone: string): Test => {
  const key = phoneKey(phone);
  return (customer) => phoneKey(customer.phone) === key;
};

const sameEmail = (email: string): Test => {
  const key = emailKey(email);
  return (customer) => customer.email !== undefined && emailKey(customer.email) === key;
};

/** Found by the index of search keys, which also finds what only contains the term. */
async function oldest(
  customers: CustomerRepository,
  tx: Transaction,
  term: string,
  test: Test,
): Promise<CustomerState | undefined> {
  const found = await customers.all(tx.context, searchFilter(term), { createdAt: 1, id: 1 }, tx.session, most);
  return found.find(test);
}
