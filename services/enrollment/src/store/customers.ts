import type { CustomerState } from '@roster/contracts';
import { type Database, searchKeys } from '@roster/service-kit';
import { visibilityOf } from './visibility';
import { VisibleRepository } from './visible-repository';

/** What follows for a customer from their students' registrations: written by `Families`, shown to nobody. */
export interface CustomerStanding {
  /** Registrations that count for revenue. */
  _activeRegistrations?: number;
  /** Present while there is one: what the filter asks for. */
  _hasActiveRegistration?: true;
  /** Who teaches the customer's students, and so may see the customer. */
  _instructorIds?: string[];
  /** Up at each change of what hangs on the customer, so that two such changes at once collide. */
  _revision?: number;
}

export type CustomerRepository = VisibleRepository<CustomerState>;

/** Who pays. */
export function createCustomerRepository(database: Database): CustomerRepository {
  return new VisibleRepository<CustomerState>(
    database,
    {
      collection: 'customers',
      kind: 'Customer',
      fields: {
        name: String,
        phone: String,
        email: String,
        address: String,
        city: String,
        notes: String,
        _search: [String],
        _activeRegistrations: Number,
        _hasActiveRegistration: Boolean,
        _instructorIds: [String],
        _revision: Number,
      },
      indexes: [
        { keys: { createdAt: 1 } },
        { keys: { updatedAt: 1 } },
        { keys: { name: 1 } },
        { keys: { email: 1 } },
        { keys: { phone: 1 } },
        { keys: { _search: 1 } },
        { keys: { city: 1, createdAt: 1 } },
        { keys: { _hasActiveRegistration: 1, createdAt: 1 } },
        {
          keys: { _instructorIds: 1, createdAt: 1 },
          options: { partialFilterExpression: { _instructorIds: { $exists: true } } },
        },
      ],
      derive: ({ name, email, phone }) => ({ _search: searchKeys([name, email], [phone]) }),
    },
    visibilityOf({
      instructor: (instructorId) => ({ _instructorIds: instructorId }),
      customer: (customerId) => ({ id: customerId }),
    }),
  );
}
