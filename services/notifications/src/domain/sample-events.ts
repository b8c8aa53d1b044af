import type { EntityKinds, EventType } from '@roster/contracts';
import type { internalKinds } from './public-events';

type SampleKind = Exclude<keyof EntityKinds, (typeof internalKinds)[number]> | 'webhook';
type Sample<K extends SampleKind> = Omit<EntityKinds[K], 'organizationId'>;

const id = (digit: number): string => `00000000-0000-4000-8000-${String(digit).padStart(12, '0')}`;
const at = '2026-01-04T15:00:00.000Z';
const facts = { version: 1, createdAt: at, updatedAt: at };
const ids = {
  branch: id(1),
  course: id(2),
  instructor: id(3),
  cycle: id(4),
  meeting: id(5),
  customer: id(6),
  student: id(7),
  registration: id(8),
};
const minutes = { startTime: '17:00', endTime: '18:30', timeZone: 'Asia/Jerusalem' };

const message: Sample<'message'> = {
  id: id(12),
  ...facts,
  kind: 'reminder',
  meetingId: ids.meeting,
  cycleId: ids.cycle,
  customerId: ids.customer,
  customerName: 'Sample customer',
  studentIds: [ids.student],
  occasion: '2026-01-04',
  meetingDate: '2026-01-04',
  meetingStartsAt: '2026-01-04T15:00:00.000Z',
  to: '+972500000001',
  language: 'en',
  template: 'meeting_reminder',
  parameters: ['Sample student', 'Sample course', 'Sunday, January 4', '17:00', 'Sample branch'],
  status: 'accepted',
  providerMessageId: 'wamid.sample',
  history: [{ status: 'accepted', at }],
};

/** An entity of each kind, as a receiver would meet it, and nobody's. */
const samples: { [K in SampleKind]: Sample<K> } = {
  branch: { id: ids.branch, ...facts, name: 'Sample branch', type: 'school', city: 'Haifa', isActive: true },
  course: { id: ids.course, ...facts, name: 'Sample course', category: 'programming', isActive: true },
  instructor: { id: ids.instructor, ...facts, name: 'Sample instructor', phone: '0500000000', isActive: true },
  closure: { id: id(11), ...facts, date: '2026-04-02', name: 'Sample holiday' },
  cycle: {
    id: ids.cycle,
    ...facts,
    ...minutes,
    name: 'Sample cycle',
    courseId: ids.course,
    branchId: ids.branch,
    instructorId: ids.instructor,
    type: 'private',
    status: 'active',
    frequency: 'weekly',
    days: ['sunday'],
    durationMinutes: 90,
    startDate: '2026-01-04',
    endDate: '2026-03-22',
    totalMeetings: 12,
    completedMeetings: 1,
    activityType: 'frontal',
    sendParentReminders: false,
    onCancel: 'keep',
  },
  meeting: {
    id: ids.meeting,
    ...facts,
    ...minutes,
    cycleId: ids.cycle,
    instructorId: ids.instructor,
    branchId: ids.branch,
    courseId: ids.course,
    meetingNumber: 1,
    scheduledDate: '2026-01-04',
    startsAt: '2026-01-04T15:00:00.000Z',
    endsAt: '2026-01-04T16:30:00.000Z',
    status: 'scheduled',
    activityType: 'frontal',
    withZoom: false,
  },
  customer: { id: ids.customer, ...facts, name: 'Sample customer', phone: '0500000001' },
  student: { id: ids.student, ...facts, customerId: ids.customer, name: 'Sample student' },
  registration: {
    id: ids.registration,
    ...facts,
    studentId: ids.student,
    cycleId: ids.cycle,
    customerId: ids.customer,
    registrationDate: '2026-01-04',
    status: 'registered',
    amountMinor: 120_000,
    paymentStatus: 'unpaid',
  },
  attendance: {
    id: id(9),
    ...facts,
    meetingId: ids.meeting,
    cycleId: ids.cycle,
    registrationId: ids.registration,
    studentId: ids.student,
    status: 'present',
    isTrial: false,
    date: '2026-01-04',
  },
  financials: {
    id: ids.meeting,
    ...facts,
    meetingId: ids.meeting,
    cycleId: ids.cycle,
    instructorId: ids.instructor,
    date: '2026-01-04',
    state: 'actual',
    revenueMinor: 120_000,
    instructorPaymentMinor: 30_000,
    profitMinor: 90_000,
    currency: 'ILS',
  },
  lead: {
    id: id(10),
    ...facts,
    name: 'Sample lead',
    phone: '0500000002',
    email: 'lead@example.com',
    childName: 'Sample child',
    childAge: 9,
    courseInterest: 'Sample course',
    source: 'website',
    status: 'new',
    repeats: 0,
    lastReceivedAt: at,
  },
  reminder: message,
  message,
  webhook: {
    id: id(20),
    ...facts,
    url: 'https://receiver.example/roster',
    events: ['*'],
    isActive: false,
    disabledReason: 'Every attempt failed for 5 days',
    disabledAt: at,
  },
};

/** The body of a test delivery: shaped as a real one, its `data` marked with `test: true`. */
export function samplePayload(type: EventType, organizationId: string, now: Date): string {
  const sample = samples[type.slice(0, type.indexOf('.')) as SampleKind];
  return JSON.stringify({ type, timestamp: now.toISOString(), data: { ...sample, organizationId, test: true } });
}
