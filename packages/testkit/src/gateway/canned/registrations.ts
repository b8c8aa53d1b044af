import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';
import { cycle } from './calendar';
import { customer, student } from './families';

export const registration = {
  id: idOf(9),
  studentId: student.id,
  cycleId: cycle.id,
  customerId: customer.id,
  registrationDate: '2024-01-10',
  status: 'active',
  amountMinor: 300_000,
  paymentStatus: 'paid',
  paymentMethod: 'credit',
  invoiceLink: 'https://invoice.example.com/123',
  student,
  cycle: { ...cycle, startDate: '2024-01-15', endDate: '2024-06-15' },
  ...times,
};

/** Registrations. */
export const registrationAnswers = {
  GetFamily: always({
    customerId: customer.id,
    customerCreated: true,
    knownStudentIds: [],
    customer,
    students: [student],
    registrations: [registration],
  }),
  CreateRegistration: always({ registration }),
  GetRegistration: always({ registration }),
  ListRegistrations: always({ registrations: [registration], total: 1 }),
  UpdateRegistration: always({ registration }),
  CancelRegistration: always({ registration: { ...registration, status: 'cancelled' } }),
  RecordPayment: always({ registration }),
  BatchGetRosters: always({ rosters: [] }),
  DeleteRegistration: always({}),
} satisfies Partial<RpcHandlers<'enrollment'>>;
