import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';
import { customer } from './families';

export const lead = {
  id: idOf(15),
  name: 'ישראל ישראלי',
  phone: '0501234567',
  courseInterest: 'תכנות Python',
  utm: { utm_source: 'facebook' },
  status: 'new',
  repeats: 1,
  lastReceivedAt: times.updatedAt,
  otherContacts: ['israel@example.com'],
  ...times,
};

/** Leads. */
export const leadAnswers = {
  CreateLead: always({ lead, created: true }),
  GetLead: always({ lead }),
  ListLeads: always({ leads: [lead], total: 1 }),
  UpdateLead: always({ lead }),
  ConvertLead: always({
    lead: { ...lead, status: 'converted', customerId: customer.id, convertedAt: times.updatedAt },
    operationId: `lead/${lead.id}`,
    isRepeat: false,
  }),
} satisfies Partial<RpcHandlers<'notifications'>>;
