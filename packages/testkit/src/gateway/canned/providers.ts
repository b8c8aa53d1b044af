import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';
import { cycle, meeting } from './calendar';
import { student } from './families';
import { registration } from './registrations';

const linked: Record<string, Record<string, string>> = {
  zoom: { accountId: 'abc123', clientId: 'def456', hosts: 'host@example.com' },
  whatsapp: { phoneNumberId: '106540352242922' },
};

const secretHints: Record<string, string> = { accessToken: '••••x7Qd', clientSecret: '••••' };

const integrationWith = (provider: string) => ({
  provider,
  isActive: true,
  settings: linked[provider] ?? {},
  secretHints,
  ...times,
});

const room = {
  id: idOf(25),
  meetingId: meeting.id,
  cycleId: cycle.id,
  status: 'ready',
  startsAt: '2024-02-06T12:00:00.000Z',
  endsAt: '2024-02-06T13:30:00.000Z',
  timeZone: 'Asia/Jerusalem',
  topic: 'Python',
  hostEmail: 'host@example.com',
  zoomMeetingId: '85000000000',
  zoomJoinUrl: 'https://zoom.us/j/85000000000',
  createdAt: '2024-02-01T12:00:00.000Z',
  updatedAt: '2024-02-01T12:00:00.000Z',
  version: 1,
};

const expectedChild = { registrationId: registration.id, studentId: student.id, studentName: student.name };
const attendee = {
  names: ['דני ישראלי'],
  joinedAt: '2024-02-06T12:01:00.000Z',
  leftAt: '2024-02-06T13:30:00.000Z',
  timeIn: '14:01',
  timeOut: '15:30',
  minutes: 89,
};
const suggestion = { child: expectedChild, status: 'present', matchedBy: 'name', confidence: 1, attendee };

/** Links to providers, rooms at Zoom, and what providers tell. */
export const providerAnswers = {
  GetIntegration: async (_context, { provider }) => ({ integration: integrationWith(provider) }),
  PutIntegration: async (_context, { provider }) => ({ integration: integrationWith(provider), created: false }),
  DeleteIntegration: always({}),
  TestIntegration: always({ ok: true, detail: 'HaiTech, +972 50-123-4567' }),
  ListRooms: always({ rooms: [room], total: 1 }),
  GetRoom: always({ room, startUrl: 'https://zoom.us/s/85000000000?zak=a-key' }),
  SyncRoom: always({ room }),
  ListAttendanceSuggestions: always({ suggestions: [suggestion], missing: [expectedChild], unmatched: [attendee] }),
  ReceiveZoomWebhook: always({}),
} satisfies Partial<RpcHandlers<'notifications'>>;
