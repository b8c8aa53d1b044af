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
  headers: { Authorization: '••••x7Qd' },
  ...times,
};
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
const messagingSettings = {
  reminderTime: '18:00',
  quietHours: { from: '21:00', to: '08:00' },
  sabbathKept: true,
  sabbath: { from: '14:00', to: '21:00' },
  language: 'he',
  enabled: { reminder: true, cancellation: true, postponement: true },
  templates: { reminder: 'meeting_reminder', cancellation: 'meeting_cancelled', postponement: 'meeting_postponed' },
  version: 2,
};
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
const delivery = {
  id: idOf(12),
  webhookId: webhook.id,
  eventId: idOf(13),
  eventType: 'meeting.completed',
  status: 'succeeded',
  attempts: [{ number: 1, at: times.createdAt, durationMs: 12, statusCode: 204 }],
  url: webhook.url,
  entityId: meeting.id,
  isTest: false,
  attemptCount: 1,
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
const apiKey = {
  id: idOf(16),
  name: 'External CRM Integration',
  scopes: ['read:customers', 'read:students'],
  rateLimit: 1000,
  isActive: true,
  hint: 'haitech_live_4fGh...x9Qz',
  lastUsedAt: times.updatedAt,
  ...times,
};
const auditEntry = {
  id: idOf(17),
  at: times.updatedAt,
  actor: `user:${idOf(1)}`,
  actorName: user.name,
  action: 'meeting.updated',
  entityKind: 'meeting',
  entityId: meeting.id,
  changes: [
    { field: 'topic', beforeJson: '"לולאות"', afterJson: '"לולאות ותנאים"' },
    { field: 'notes', afterJson: '{"a":[1,null,true]}' },
  ],
  address: '203.0.113.7',
  userAgent: 'a browser',
};
const closureDay = { id: idOf(18), date: '2024-03-24', name: 'פורים', ...times };
const counts = { planned: 20, completed: 5, cancelled: 1, postponed: 0, scheduled: 14, percent: 25 };
const span = { instructor, from: '2024-02-11', to: '2024-02-17', timeZone: 'Asia/Jerusalem' };
const interval = { startTime: '14:00', endTime: '15:30', minutes: 90 };
const payments = { meetings: 2, minutes: 180, paymentMinor: 45_000 };
const attendance = {
  meetings: 4,
  records: 40,
  present: 32,
  absent: 4,
  late: 4,
  excused: 0,
  guests: 1,
  trials: 2,
  rate: 0.9,
};
const attendanceGroup = { key: '2024-02', label: '2024-02', figures: attendance };

/** The file of the canned export, in the chunks that it is read in. */
export const exportChunks = [Buffer.from('\ufeffחודש,הכנסה\r\n'), Buffer.from('2024-02,3000.00\r\n')];
const file = {
  id: idOf(19),
  report: 'revenue',
  format: 'csv',
  status: 'done',
  progress: 100,
  rows: 1,
  fileName: 'revenue-2024.csv',
  contentType: 'text/csv; charset=utf-8',
  bytes: exportChunks.reduce((sum, { length }) => sum + length, 0),
  chunks: exportChunks.length,
  createdAt: times.createdAt,
  finishedAt: times.updatedAt,
  expiresAt: '2030-01-01T00:00:00.000Z',
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
const organization = {
  id: 'haitech',
  name: 'HaiTech',
  idStyle: 'uuid',
  timeZone: 'Asia/Jerusalem',
  currency: 'ILS',
  locale: 'he-IL',
  onCancel: 'keep',
  version: 2,
};
const figuresOf = (meetingId: string) => ({ meetingId, state: 'forecast', currency: 'ILS', ...figures });

/** The things themselves, for answers that differ in a field. */
export const canned = { customer, course, meeting, record, lead, file };

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
    ListUsers: always({ users: [user], total: 1 }),
    CreateUser: always({ user }),
    UpdateUser: always({ user }),
    DeactivateUser: always({ user: { ...user, status: 'inactive' } }),
    UpdateOrganization: always({ organization }),
    CreateApiKey: always({ apiKey, key: 'haitech_live_secret' }),
    GetApiKey: always({ apiKey }),
    ListApiKeys: always({ apiKeys: [apiKey], total: 1 }),
    UpdateApiKey: always({ apiKey }),
    DeleteApiKey: always({}),
    RotateApiKey: always({ apiKey, key: 'haitech_live_other' }),
    ListAuditEntries: always({ entries: [auditEntry], total: 1 }),
    GetAuditEntry: always({ entry: auditEntry }),
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
    DeleteBranch: always({}),
    DeleteCourse: always({}),
    DeleteInstructor: always({}),
    CreateClosureDay: always({ closureDay }),
    GetClosureDay: always({ closureDay }),
    PageClosureDays: always({ closureDays: [closureDay], total: 1 }),
    UpdateClosureDay: always({ closureDay }),
    DeleteClosureDay: always({}),
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
    DeleteCycle: always({ deletedMeetings: 3 }),
    SyncProgress: always({ cycle, changed: true }),
    DuplicateCycle: always({
      cycle: { ...cycle, id: idOf(20) },
      meetings: [meeting],
      skipped: [],
      conflicts: [],
      registrations: { copied: 2, skipped: 1, pending: false },
    }),
    BulkUpdateCycles: always({ cycles: [cycle] }),
    DeleteMeeting: always({ cycle }),
    BulkDeleteMeetings: async (_context, { ids }) => ({ deleted: ids.length }),
    BulkUpdateMeetingStatus: always({ meetings: [{ ...meeting, status: 'completed' }], added: [] }),
    GetInstructorSchedule: always({
      ...span,
      days: [{ date: '2024-02-15', meetings: [meeting], count: 1, minutes: 90 }],
      totalMeetings: 1,
      totalMinutes: 90,
    }),
    GetInstructorAvailability: always({
      ...span,
      dayStart: '08:00',
      dayEnd: '21:00',
      days: [
        {
          date: '2024-02-15',
          closed: false,
          free: [{ startTime: '08:00', endTime: '14:00', minutes: 360 }],
          busy: [interval],
          slots: [],
          freeMinutes: 360,
          busyMinutes: 90,
        },
      ],
    }),
    GetCycleProgressReport: always({
      cycles: [
        {
          cycleId: cycle.id,
          name: cycle.name,
          status: 'active',
          startDate: '2024-01-15',
          endDate: '2024-06-15',
          courseId: course.id,
          branchId: branch.id,
          instructorId: instructor.id,
          course,
          branch,
          instructor,
          counts,
          nextMeetingDate: '2024-02-20',
        },
      ],
      total: 1,
      totals: counts,
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
    DeleteCustomer: always({ deletedStudents: 2, cancelledRegistrations: 1 }),
    DeleteStudent: always({ cancelledRegistrations: 1 }),
    DeleteRegistration: always({}),
    UpdateAttendance: always({ record: { ...record, status: 'late' } }),
    DeleteAttendance: always({}),
    GetAttendanceReport: always({ groups: [attendanceGroup], totals: attendance }),
    GetAttendanceSummary: always({ groups: [attendanceGroup], total: 1, totals: attendance }),
    StartImport: always({ import: imported }),
    GetImport: always({
      import: imported,
      errors: [{ row: 3, field: 'phone', message: 'must have at least 9 digits' }],
      rows: [{ row: 2, outcome: 'created', name: customer.name, customerCreated: false }],
    }),
    ListImports: always({ imports: [imported], total: 1 }),
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
    GetInstructorPaymentsReport: always({
      instructors: [
        {
          instructorId: instructor.id,
          instructorName: instructor.name,
          actual: payments,
          forecast: payments,
          activities: [{ activityType: 'frontal', actual: payments, forecast: payments }],
        },
      ],
      total: 1,
      actual: payments,
      forecast: payments,
      currency: 'ILS',
    }),
    StartExport: always({ export: file }),
    GetExport: always({ export: file }),
    ReadExportChunk: async (_context, { index }) => ({
      data: exportChunks[index] as Buffer,
      last: index === exportChunks.length - 1,
    }),
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
    RotateWebhookSecret: always({ webhook: { ...webhook, secret: 'whsec_c2VjcmV0' } }),
    GetDelivery: always({ delivery: { ...delivery, payload: '{"type":"meeting.completed"}' } }),
    ReplayDeliveries: always({ deliveries: [delivery], skipped: [] }),
    ReplayWebhook: always({ matched: 3, at: times.createdAt, isRepeat: false }),
    ListWebhookEvents: always({ events: [{ type: 'meeting.completed', description: 'A meeting was held.' }] }),
    SendTestDelivery: always({ delivery }),
    CreateLead: always({ lead, created: true }),
    GetLead: always({ lead }),
    ListLeads: always({ leads: [lead], total: 1 }),
    UpdateLead: always({ lead }),
    ListMessages: always({ messages: [message], total: 1 }),
    GetMessage: always({ message }),
    ResendMessage: always({ message }),
    GetMessagingSettings: always({ settings: messagingSettings }),
    UpdateMessagingSettings: always({ settings: messagingSettings }),
    GetContactPreferences: always({
      preferences: { customerId: customer.id, phone: '+972501234567', optedOut: false },
    }),
    UpdateContactPreferences: always({ preferences: { customerId: customer.id, optedOut: true } }),
    VerifyWhatsAppWebhook: always({ challenge: '1158201444' }),
    ReceiveWhatsAppWebhook: always({}),
    GetIntegration: async (_context, { provider }) => ({ integration: integrationWith(provider) }),
    PutIntegration: async (_context, { provider }) => ({ integration: integrationWith(provider), created: false }),
    DeleteIntegration: always({}),
    TestIntegration: always({ ok: true, detail: 'HaiTech, +972 50-123-4567' }),
    ListRooms: always({ rooms: [room], total: 1 }),
    GetRoom: always({ room, startUrl: 'https://zoom.us/s/85000000000?zak=a-key' }),
    SyncRoom: always({ room }),
    ReceiveZoomWebhook: always({}),
    ListDeliveries: always({ deliveries: [delivery], total: 1 }),
  },
});
