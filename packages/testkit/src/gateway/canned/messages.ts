import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';
import { cycle, meeting } from './calendar';
import { customer, student } from './families';

const message = {
  id: idOf(23),
  kind: 'reminder',
  occasion: '2024-02-05T12:00:00.000Z',
  meetingId: meeting.id,
  cycleId: cycle.id,
  customerId: customer.id,
  customerName: customer.name,
  studentIds: [student.id],
  meetingDate: '2024-02-06',
  meetingStartsAt: '2024-02-06T12:00:00.000Z',
  to: '+972501234567',
  language: 'he',
  template: 'meeting_reminder',
  parameters: ['דני', 'Python', 'יום שלישי, 6 בפברואר', '14:00', 'בית ספר יסודי אלון'],
  status: 'delivered',
  providerMessageId: 'wamid.HBgM',
  history: [
    { status: 'queued', at: '2024-02-05T16:00:00.000Z' },
    { status: 'delivered', at: '2024-02-05T16:00:03.000Z', toldBy: 'provider' },
  ],
  ...times,
};

const planned = {
  kind: 'reminder',
  meetingId: meeting.id,
  cycleId: cycle.id,
  meetingDate: '2024-02-06',
  meetingStartsAt: '2024-02-06T12:00:00.000Z',
  sendAt: '2024-02-05T16:00:00.000Z',
  waitsFor: 'hour',
  usefulUntil: '2024-02-06T12:00:00.000Z',
  students: 7,
};
const family = {
  customerId: customer.id,
  customerName: customer.name,
  students: [{ id: student.id, name: student.name }],
  to: '+972501234567',
  reason: { code: 'opted_out', message: 'The family asked for no messages' },
};

const messagingSettings = {
  reminderTime: '18:00',
  quietHours: { from: '21:00', to: '08:00' },
  sabbathKept: true,
  sabbath: { from: '14:00', to: '21:00' },
  language: 'he',
  enabled: { reminder: true, cancellation: true, postponement: true, cycle_cancellation: true },
  templates: {
    reminder: 'meeting_reminder',
    cancellation: 'meeting_cancelled',
    postponement: 'meeting_postponed',
    cycle_cancellation: 'cycle_cancelled',
  },
  version: 2,
};

/** Messages to families, and how they are sent. */
export const messageAnswers = {
  ListMessages: always({ messages: [message], total: 1 }),
  GetMessage: always({ message }),
  ListPlannedMessages: always({ planned: [planned], total: 1 }),
  ListPlannedOfMeeting: always({ planned: [{ ...planned, families: [family] }] }),
  ResendMessage: always({ message }),
  GetMessagingSettings: always({ settings: messagingSettings }),
  UpdateMessagingSettings: always({ settings: messagingSettings }),
  GetContactPreferences: always({
    preferences: { customerId: customer.id, phone: '+972501234567', optedOut: false },
  }),
  UpdateContactPreferences: always({ preferences: { customerId: customer.id, optedOut: true } }),
  VerifyWhatsAppWebhook: always({ challenge: '1158201444' }),
  ReceiveWhatsAppWebhook: always({}),
} satisfies Partial<RpcHandlers<'notifications'>>;
