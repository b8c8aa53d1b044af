import type { ServiceName } from '@roster/contracts';
import type { RpcHandlers } from '@roster/service-kit';

/** What the services answer in the gateway's own tests: one complete thing of each kind, as the protos shape it. */
export type CannedAnswers = { [S in ServiceName]: Partial<RpcHandlers<S>> };

/** An id of the world in which the answers are canned: `idOf(3)`. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const times = { createdAt: '2024-01-15T10:30:00.000Z', updatedAt: '2024-01-16T08:00:00.000Z', version: 3 };

const user = {
  id: idOf(1),
  email: 'user@example.com',
  name: 'User Name',
  role: 'admin',
  status: 'active',
  ...times,
};
const branch = { id: idOf(2), name: 'בית ספר יסודי אלון', type: 'school', city: 'רמת גן', isActive: true, ...times };
const course = { id: idOf(3), name: 'תכנות Python למתחילים', category: 'programming', isActive: true, ...times };
const instructor = {
  id: idOf(4),
  name: 'מורה ישראלי',
  phone: '0521234567',
  rateFrontalMinor: 15_000,
  rateOnlineMinor: 12_050,
  isActive: true,
  notes: 'מתמחה ברובוטיקה',
  ...times,
};
const customer = { id: idOf(5), name: 'ישראל ישראלי', phone: '0501234567', city: 'תל אביב', ...times };
const student = {
  id: idOf(6),
  customerId: customer.id,
  name: 'דני ישראלי',
  birthDate: '2015-03-20',
  grade: 'ד',
  customer,
  ...times,
};
const cycle = {
  id: idOf(7),
  name: 'Python - בית ספר אלון - א2024',
  courseId: course.id,
  branchId: branch.id,
  instructorId: instructor.id,
  type: 'institutional_per_child',
  status: 'active',
  schedule: {
    frequency: 'weekly',
    days: ['tuesday'],
    startTime: '14:00',
    endTime: '15:30',
    durationMinutes: 90,
    startDate: '2024-01-15',
    endDate: '2024-06-15',
    totalMeetings: 20,
    timeZone: 'Asia/Jerusalem',
  },
  completedMeetings: 5,
  pricePerStudentMinor: 15_000,
  meetingRevenueMinor: 300_050,
  studentCount: 15,
  maxStudents: 20,
  activityType: 'frontal',
  sendParentReminders: true,
  onCancel: 'keep',
  course,
  branch,
  instructor,
  ...times,
};
const meeting = {
  id: idOf(8),
  cycleId: cycle.id,
  instructorId: instructor.id,
  branchId: branch.id,
  courseId: course.id,
  meetingNumber: 5,
  scheduledDate: '2024-02-15',
  startTime: '14:00',
  endTime: '15:30',
  timeZone: 'Asia/Jerusalem',
  startsAt: '2024-02-15T12:00:00.000Z',
  endsAt: '2024-02-15T13:30:00.000Z',
  status: 'scheduled',
  activityType: 'frontal',
  topic: 'לולאות ותנאים',
  withZoom: false,
  cycle,
  instructor,
  ...times,
};
const registration = {
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
const record = {
  id: idOf(10),
  meetingId: meeting.id,
  cycleId: cycle.id,
  registrationId: registration.id,
  studentId: student.id,
  status: 'present',
  isTrial: false,
  date: '2024-02-15',
  student,
  ...times,
};
const webhook = {
  id: idOf(11),
  url: 'https://your-server.com/webhook',
  events: ['meeting.completed'],
  isActive: true,
  ...times,
};
const delivery = {
  id: idOf(12),
  webhookId: webhook.id,
  eventId: idOf(13),
  eventType: 'meeting.completed',
  status: 'succeeded',
  attempts: [{ number: 1, at: times.createdAt, durationMs: 12, statusCode: 204 }],
  url: webhook.url,
  ...times,
};
const session = { accessToken: 'an-access-token', refreshToken: 'a-refresh-token', expiresIn: 3600 };
const figures = { meetings: 2, revenueMinor: 300_000, instructorPaymentMinor: 22_550, profitMinor: 277_450 };

const lead = {
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
const figuresOf = (meetingId: string) => ({ meetingId, state: 'forecast', currency: 'ILS', ...figures });

/** A handler that answers the same whatever is asked. */
const always =
  <T>(answer: T) =>
  async (): Promise<T> =>
    answer;

/** Fresh handlers for every RPC that HaiTech's routes need. Identity's organizations and keys are the harness's own. */
export const cannedAnswers = (): CannedAnswers => ({
  identity: {
    Login: always({ session, user }),
    RefreshSession: always({ session, user }),
    Logout: always({}),
    ChangePassword: always({}),
    GetUser: always({ user }),
  },
  catalog: {
    CreateBranch: always({ branch }),
    GetBranch: always({ branch }),
    ListBranches: always({ branches: [branch], total: 1 }),
    UpdateBranch: always({ branch }),
    CreateCourse: always({ course }),
    GetCourse: always({ course }),
    ListCourses: always({ courses: [course], total: 1 }),
    UpdateCourse: always({ course }),
    BatchGetCourses: always({ courses: [] }),
    CreateInstructor: always({ instructor }),
    GetInstructor: always({ instructor }),
    ListInstructors: always({ instructors: [instructor], total: 1 }),
    UpdateInstructor: always({ instructor }),
  },
  scheduling: {
    CreateCycle: always({ cycle }),
    GetCycle: always({ cycle }),
    ListCycles: always({ cycles: [cycle], total: 1 }),
    UpdateCycle: always({ cycle }),
    BatchGetCycles: always({ cycles: [] }),
    GenerateMeetings: always({
      meetings: [meeting],
      skipped: [{ date: '2024-02-22', reason: 'closure', detail: 'פורים', meetingNumber: 6 }],
      conflicts: [],
      cycle,
    }),
    CreateMeeting: always({ meeting }),
    GetMeeting: always({ meeting }),
    ListMeetings: always({ meetings: [meeting], total: 1 }),
    UpdateMeeting: always({ meeting }),
    CompleteMeeting: always({ meeting: { ...meeting, status: 'completed' } }),
    CancelMeeting: always({ meeting: { ...meeting, status: 'cancelled', cancellationReason: 'מורה חולה' } }),
    PostponeMeeting: always({
      meeting: { ...meeting, status: 'postponed', rescheduledToId: idOf(14) },
      successor: { ...meeting, id: idOf(14), scheduledDate: '2024-02-22', rescheduledFromId: meeting.id },
    }),
  },
  enrollment: {
    CreateCustomer: always({ customer }),
    GetCustomer: always({ customer }),
    ListCustomers: always({ customers: [customer], total: 1 }),
    UpdateCustomer: always({ customer }),
    CreateStudent: always({ student }),
    GetStudent: always({ student }),
    ListStudents: always({ students: [student], total: 1 }),
    UpdateStudent: always({ student }),
    CreateRegistration: always({ registration }),
    GetRegistration: always({ registration }),
    ListRegistrations: always({ registrations: [registration], total: 1 }),
    UpdateRegistration: always({ registration }),
    CancelRegistration: always({ registration: { ...registration, status: 'cancelled' } }),
    RecordPayment: always({ registration }),
    BatchGetRosters: always({ rosters: [] }),
    RecordAttendance: always({ record, created: true }),
    RecordAttendanceBulk: always({ records: [record], created: 1, updated: 0 }),
    GetAttendance: always({ record }),
    ListAttendance: always({ records: [record], total: 1 }),
  },
  billing: {
    BatchGetMeetingFinancials: async (_context, { meetings }) => ({
      financials: meetings.filter(({ id }) => id !== idOf(0)).map(({ id }) => figuresOf(id)),
    }),
    RecalculateMeeting: async (_context, { id }) => ({ financials: figuresOf(id) }),
    RecalculateMeetings: async (_context, { ids }) => ({ financials: ids.map(figuresOf) }),
    GetRevenueReport: always({
      groups: [{ key: '2024-02', label: '2024-02', actual: figures, forecast: figures }],
      actual: figures,
      forecast: figures,
      currency: 'ILS',
    }),
  },
  notifications: {
    CreateWebhook: always({ webhook: { ...webhook, secret: 'whsec_c2VjcmV0' } }),
    GetWebhook: always({ webhook: { ...webhook, secret: 'whsec_c2VjcmV0' } }),
    ListWebhooks: always({ webhooks: [webhook], total: 1 }),
    UpdateWebhook: always({ webhook }),
    DeleteWebhook: always({}),
    ListWebhookEvents: always({ events: [{ type: 'meeting.completed', description: 'A meeting was held.' }] }),
    SendTestDelivery: always({ delivery }),
    CreateLead: always({ lead, created: true }),
    GetLead: always({ lead }),
    ListLeads: always({ leads: [lead], total: 1 }),
    UpdateLead: always({ lead }),
    ReceiveZoomWebhook: always({}),
    ListDeliveries: always({ deliveries: [delivery], total: 1 }),
  },
});
