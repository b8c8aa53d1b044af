import type { Transaction } from '@roster/service-kit';
import type { Repositories } from '../store/repositories';
import type { Plan } from './plan-rows';

/** Makes what was planned, each with its event; whoever makes a customer of one of the phone numbers now runs again. */
export async function writeRows(
  {
    customers,
    students,
    families,
    contactClaims,
  }: Pick<Repositories, 'customers' | 'students' | 'families' | 'contactClaims'>,
  tx: Transaction,
  plan: Plan,
): Promise<void> {
  await contactClaims.claim(
    tx,
    plan.customers.map(({ phone }) => ({ phone })),
  );
  for (const after of await customers.insertMany(tx, plan.customers)) tx.emit('customer.created', { after });
  const fresh = new Set(plan.customers.map(({ id }) => id));
  const old = new Set(plan.students.map(({ customerId }) => customerId).filter((id) => !fresh.has(id)));
  // Whoever deletes such a customer at this moment collides with this, and one of the two is run again.
  for (const id of old) await families.adopt(tx, id);
  for (const after of await students.insertMany(tx, plan.students)) tx.emit('student.created', { after });
}
