import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';

export const customer = { id: idOf(5), name: 'ישראל ישראלי', phone: '0501234567', city: 'תל אביב', ...times };

export const student = {
  id: idOf(6),
  customerId: customer.id,
  name: 'דני ישראלי',
  birthDate: '2015-03-20',
  grade: 'ד',
  customer,
  ...times,
};

const imported = {
  id: idOf(21),
  kind: 'customers',
  format: 'csv',
  dryRun: true,
  mode: 'all_or_nothing',
  status: 'completed',
  totalRows: 2,
  processedRows: 2,
  created: 1,
  customersCreated: 0,
  existing: 0,
  badRows: 1,
  ...times,
};

/** Customers, students, and bringing them in from files. */
export const familyAnswers = {
  CreateCustomer: always({ customer }),
  GetCustomer: always({ customer }),
  ListCustomers: always({ customers: [customer], total: 1 }),
  UpdateCustomer: always({ customer }),
  CreateStudent: always({ student }),
  GetStudent: always({ student }),
  ListStudents: always({ students: [student], total: 1 }),
  UpdateStudent: always({ student }),
  DeleteCustomer: always({ deletedStudents: 2, cancelledRegistrations: 1 }),
  DeleteStudent: always({ cancelledRegistrations: 1 }),
  StartImport: always({ import: imported }),
  GetImport: always({
    import: imported,
    errors: [{ row: 3, field: 'phone', message: 'must have at least 9 digits' }],
    rows: [{ row: 2, outcome: 'created', name: customer.name, customerCreated: false }],
  }),
  ListImports: always({ imports: [imported], total: 1 }),
} satisfies Partial<RpcHandlers<'enrollment'>>;
