import type { CustomerState, StudentState } from '@roster/contracts';
import { type CallContext, normalizeText, phoneKey } from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import type { RowError, RowOutcome } from '../domain/import';
import type { Repositories } from '../store/repositories';
import type { SheetCustomer, SheetRow, SheetStudent } from './read-sheet';

/** Search keys are cut there. */
const keyLength = 16;
/** Whatever prefix a number was written with, these are among its search keys. */
const lastDigits = -9;

export interface NewCustomer extends SheetCustomer {
  id: string;
  name: string;
}

export interface NewStudent extends SheetStudent {
  id: string;
  customerId: string;
}

/** What is to be made of some rows. */
export interface Plan {
  rows: number;
  customers: NewCustomer[];
  students: NewStudent[];
  outcomes: RowOutcome[];
  errors: RowError[];
}

export type NewId = (row: number, what: 'customers' | 'students') => Promise<string> | string;

/** What is there, and what earlier rows make: by phone number and, within a customer, by name. */
export class Known {
  readonly customers = new Map<string, { id: string; name: string; isNew: boolean }>();
  readonly students = new Map<string, { id: string; isNew: boolean }>();
}

const studentKey = (customerId: string, name: string): string => `${customerId}/${normalizeText(name)}`;

/**
 * Decides what becomes of rows. Who is there already (customers by phone number, students by their name within their
 * customer) is not made again.
 *
 * @param known what rows before these make: added to
 * @param newId where ids come from: where nothing is written, none may be spent
 */
export async function planRows(
  repositories: Pick<Repositories, 'customers' | 'students'>,
  context: CallContext,
  rows: readonly SheetRow[],
  known: Known,
  newId: NewId,
  session?: ClientSession,
): Promise<Plan> {
  const good = rows.filter((row) => row.errors === undefined);
  await lookUp(
    repositories,
    context,
    good.map(({ customer }) => phoneKey(customer.phone)),
    known,
    session,
  );
  const plan: Plan = { rows: rows.length, customers: [], students: [], outcomes: [], errors: [] };
  for (const row of rows) {
    if (row.errors) {
      plan.errors.push(...row.errors);
      continue;
    }
    const { customer, student } = row;
    const phone = phoneKey(customer.phone);
    let payer = known.customers.get(phone);
    const customerCreated = payer === undefined;
    if (!payer) {
      const { name } = customer;
      if (name === undefined) {
        plan.errors.push({
          row: row.row,
          field: 'parentName',
          message: 'is required: nobody has this phone number yet',
        });
        continue;
      }
      payer = { id: await newId(row.row, 'customers'), name, isNew: true };
      known.customers.set(phone, payer);
      plan.customers.push({ ...customer, id: payer.id, name });
    }
    if (!student) {
      plan.outcomes.push({
        row: row.row,
        outcome: customerCreated ? 'created' : 'existing',
        name: customer.name ?? payer.name,
        id: payer.id,
        customerCreated: false,
      });
      continue;
    }
    const key = studentKey(payer.id, student.name);
    let child = known.students.get(key);
    const outcome = child ? 'existing' : 'created';
    if (!child) {
      child = { id: await newId(row.row, 'students'), isNew: true };
      known.students.set(key, child);
      plan.students.push({ ...student, id: child.id, customerId: payer.id });
    }
    plan.outcomes.push({
      row: row.row,
      outcome,
      name: student.name,
      id: child.id,
      customerId: payer.id,
      customerCreated,
    });
  }
  return plan;
}

/** Customers with these phone numbers, the oldest of each, and their students. */
async function lookUp(
  { customers, students }: Pick<Repositories, 'customers' | 'students'>,
  context: CallContext,
  phones: readonly string[],
  known: Known,
  session?: ClientSession,
): Promise<void> {
  const unknown = [...new Set(phones)].filter((phone) => !known.customers.has(phone));
  if (unknown.length === 0) return;
  const wanted = new Set(unknown);
  const keys = unknown.flatMap((phone) => [phone.slice(0, keyLength), phone.slice(lastDigits)]);
  const found: CustomerState[] = await customers.all(context, { _search: { $in: keys } }, { createdAt: 1 }, session);
  const owners: string[] = [];
  for (const { id, name, phone } of found) {
    const key = phoneKey(phone);
    if (!wanted.has(key) || known.customers.has(key)) continue;
    known.customers.set(key, { id, name, isNew: false });
    owners.push(id);
  }
  if (owners.length === 0) return;
  const theirs: StudentState[] = await students.all(context, { customerId: { $in: owners } }, {}, session);
  for (const { id, customerId, name } of theirs) {
    const key = studentKey(customerId, name);
    if (!known.students.has(key)) known.students.set(key, { id, isNew: false });
  }
}
