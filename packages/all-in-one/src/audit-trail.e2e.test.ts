import { openApiDocuments } from '@roster/gateway';
import { type HttpClient, makeSchool, type School, startTestSystem, type TestSystem } from '@roster/testkit/system';

/** Why these leave no entry of their own. */
const withoutEntry: Record<string, string> = {
  'POST /auth/refresh': 'every signed-in client does it every hour; that a session opened, and ended, is told',
  'POST /webhooks/{id}/test': 'nothing changes, and the list of deliveries has it',
  'POST /webhooks/deliveries/{id}/replay': 'what was told before is told again: the delivery has its attempts',
  'POST /webhooks/deliveries/replay': 'as above',
  'POST /webhooks/{id}/replay': 'as above',
  'POST /webhooks/{id}/backfill': 'as above',
  'POST /webhooks/zoom': 'Zoom signs it and no caller of ours; it is kept as it came',
  'POST /webhooks/whatsapp': 'Meta signs it and no caller of ours; what it changes is told by its own events',
  'POST /messages/{id}/resend':
    'what became of it is told: message.sent or message.failed; the list of messages has the rest',
  'POST /meetings/{id}/zoom': 'what becomes of it is told: room.created, room.updated or room.failed',
  'POST /integrations/zoom/test': 'asks Zoom whether it accepts us',
  'POST /integrations/whatsapp/test': 'asks WhatsApp whether it accepts us',
  'POST /cycles/{id}/sync-progress': 'a recount that finds nothing to mend; what it mends is a cycle.updated',
};

const admin = { email: 'auditor@example.com', password: 'a-password-of-theirs' };
const today = new Date().toISOString().slice(0, 10);
const year = new Date().getUTCFullYear() + 1;

let roster: TestSystem;
let api: HttpClient;
let school: School;
/** Requests by what they were. */
const requests = new Map<string, string>();

/** Calls as documented, under a request id of its own. @returns what it answers as `data` */
// biome-ignore lint/suspicious/noExplicitAny: a test asserts the shape of what the API answers
async function call(operation: string, body?: unknown, id = '', client = api): Promise<any> {
  const [method = '', path = ''] = operation.split(' ');
  const requestId = `audit-${requests.size}`;
  requests.set(operation, requestId);
  return client.with({ 'x-request-id': requestId }).data(method, path.replace('{id}', id), body);
}

beforeAll(async () => {
  roster = await startTestSystem();
  const first = await roster.admin();
  await first.data('POST', '/users', { ...admin, name: 'מבקרת', role: 'admin' });
  api = await roster.client().signIn(admin.email, admin.password);
  school = await makeSchool(api);
}, 60_000);
afterAll(() => roster.stop());

const documented = (): string[] =>
  Object.entries(openApiDocuments().haitech?.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item ?? {})
      .filter((method) => ['post', 'put', 'patch', 'delete'].includes(method))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );

describe('every route that changes something', () => {
  it('leaves an entry in the audit log, or is known to need none', async () => {
    await people();
    await catalogue();
    await calendar();
    await registrationsAndAttendance();
    await administration();
    await signingIn();

    const walked = [...requests.keys()];
    expect([...walked, ...Object.keys(withoutEntry)].sort()).toEqual(documented().sort());

    const missing = await entriesMissing();
    expect(missing).toEqual([]);
  }, 120_000);
});

/** Waits until everything has its entry, or until nothing has come for as long as an event may take. */
async function entriesMissing(): Promise<string[]> {
  let missing = [...requests.keys()];
  for (const until = Date.now() + 30_000; missing.length > 0 && Date.now() < until; ) {
    const known = await requestsInTheLog();
    missing = [...requests].filter(([, id]) => !known.has(id)).map(([operation]) => operation);
  }
  return missing;
}

async function requestsInTheLog(): Promise<Set<string>> {
  const auditor = await roster.admin();
  const known = new Set<string>();
  for (let offset = 0, total = 1; offset < total; offset += 100) {
    const { body } = await auditor.get(`/audit-log?limit=100&offset=${offset}`);
    total = body.pagination.total;
    for (const { requestId } of body.data) known.add(requestId);
  }
  return known;
}

async function people(): Promise<void> {
  const customer = await call('POST /customers', { name: 'לקוחה', phone: '0501112223' });
  await call('PUT /customers/{id}', { city: 'חיפה' }, customer.id);
  const child = await call('POST /customers/{id}/students', { name: 'ילדה' }, customer.id);
  const student = await call('POST /students', { customerId: customer.id, name: 'ילד' });
  await call('PUT /students/{id}', { grade: 'ג' }, child.id);
  await call('DELETE /students/{id}', undefined, student.id);
  await call('DELETE /customers/{id}', undefined, customer.id);
  await call('POST /imports/customers', 'name,phone\nמיובא,0501234000\n', '', api.with({ 'content-type': 'text/csv' }));
  await call(
    'POST /imports/students',
    'name,customer name,customer phone\nילד,הורה,0501234001\n',
    '',
    api.with({ 'content-type': 'text/csv' }),
  );
}

async function catalogue(): Promise<void> {
  const branch = await call('POST /branches', { name: 'סניף', type: 'online' });
  await call('PUT /branches/{id}', { city: 'חיפה' }, branch.id);
  await call('DELETE /branches/{id}', undefined, branch.id);
  const course = await call('POST /courses', { name: 'קורס', category: 'ai' });
  await call('PUT /courses/{id}', { description: 'x' }, course.id);
  await call('DELETE /courses/{id}', undefined, course.id);
  const instructor = await call('POST /instructors', { name: 'מורה', phone: '0521112223' });
  await call('PUT /instructors/{id}', { notes: 'x' }, instructor.id);
  await call('DELETE /instructors/{id}', undefined, instructor.id);
  const closure = await call('POST /closures', { date: `${year}-12-25`, name: 'חופשה' });
  await call('PUT /closures/{id}', { name: 'חג' }, closure.id);
  await call('DELETE /closures/{id}', undefined, closure.id);
}

async function calendar(): Promise<void> {
  const { courseId, branchId, instructorId } = school;
  const cycle = await call('POST /cycles', {
    name: 'מחזור',
    courseId,
    branchId,
    instructorId,
    type: 'institutional_fixed',
    startDate: `${year}-01-04`,
    dayOfWeek: 'sunday',
    startTime: '09:00',
    endTime: '10:00',
    durationMinutes: 60,
    totalMeetings: 8,
    meetingRevenue: 100,
    activityType: 'frontal',
  });
  await call('POST /cycles/{id}/generate-meetings', {}, cycle.id);
  const ids = (await api.data('GET', `/cycles/${cycle.id}/meetings`)).map(({ id }: { id: string }) => id);
  await call('POST /meetings/{id}/complete', {}, ids[0]);
  await call('PUT /cycles/{id}', { meetingRevenue: 200 }, cycle.id);
  await call('POST /meetings/{id}/recalculate', undefined, ids[0]);
  await api.data('PUT', `/cycles/${cycle.id}`, { meetingRevenue: 300 });
  await call('POST /meetings/bulk-recalculate', { ids: [ids[0]] });
  await call('POST /cycles/bulk-update', { ids: [cycle.id], data: { maxStudents: 9 } });
  await call('PUT /meetings/{id}', { topic: 'x' }, ids[1]);
  await call('POST /meetings/{id}/cancel', { reason: 'x' }, ids[1]);
  await call('POST /meetings/{id}/postpone', { newDate: `${year}-06-01` }, ids[2]);
  await call('POST /meetings/bulk-update-status', { ids: [ids[3]], status: 'cancelled' });
  await call('POST /meetings/bulk-delete', { ids: [ids[4]] });
  await call('DELETE /meetings/{id}', undefined, ids[5]);
  const when = { scheduledDate: `${year}-07-01`, startTime: '09:00', endTime: '10:00' };
  await call('POST /meetings', { cycleId: cycle.id, instructorId, ...when });
  const copy = await call('POST /cycles/{id}/duplicate', { newStartDate: `${year}-08-02` }, cycle.id);
  await call('DELETE /cycles/{id}', undefined, copy.id);
}

async function registrationsAndAttendance(): Promise<void> {
  const { cycleId, customerId, studentId } = school;
  const [first, second] = school.meetingIds;
  const registration = await call('POST /registrations', { studentId, cycleId, amount: 800 });
  await call('PUT /registrations/{id}', { notes: 'x' }, registration.id);
  await call('POST /registrations/{id}/payment', { paymentStatus: 'paid', paymentMethod: 'cash' }, registration.id);
  const guest = (guestName: string) => ({ guestName, status: 'present' });
  const record = await call('POST /attendance', { meetingId: first, ...guest('אורח') });
  await call('PUT /attendance/{id}', { status: 'late' }, record.id);
  await call('DELETE /attendance/{id}', undefined, record.id);
  await call('POST /attendance/bulk', { meetingId: first, records: [guest('א')] });
  await call('POST /meetings/{id}/attendance', guest('ב'), first);
  await call('POST /meetings/{id}/attendance/bulk', { records: [guest('ג')] }, second);
  await call('PUT /meetings/{id}/attendance/bulk', { records: [{ ...guest('ג'), status: 'absent' }] }, second);
  await call('POST /registrations/{id}/cancel', { reason: 'x' }, registration.id);
  const other = await api.data('POST', '/students', { customerId, name: 'אח' });
  const another = await call('POST /cycles/{id}/registrations', { studentId: other.id }, cycleId);
  await call('DELETE /registrations/{id}', undefined, another.id);
}

async function administration(): Promise<void> {
  const key = await call('POST /api-keys', { name: 'Forms', scopes: ['*'] });
  await call('PUT /api-keys/{id}', { name: 'Web' }, key.id);
  const rotated = await call('POST /api-keys/{id}/rotate', {}, key.id);
  const forms = roster.client().with({ 'x-api-key': rotated.key });
  const lead = await call('POST /public/leads', { name: 'מתעניינת', phone: '0507654321' }, '', forms);
  await call('PUT /leads/{id}', { status: 'contacted' }, lead.id);
  await call('POST /leads/{id}/convert', { students: [{ name: 'ילדה' }] }, lead.id);
  await call('DELETE /api-keys/{id}', undefined, key.id);
  const hook = await call('POST /webhooks', { url: 'https://example.com/hook', events: ['meeting.completed'] });
  await call('PUT /webhooks/{id}', { description: 'x' }, hook.id);
  await call('POST /webhooks/{id}/rotate-secret', {}, hook.id);
  await call('DELETE /webhooks/{id}', undefined, hook.id);
  await call('PUT /integrations/zoom', {
    accountId: 'abc',
    clientId: 'def',
    clientSecret: 'ghi',
    webhookSecret: 'jkl',
  });
  await call('DELETE /integrations/zoom');
  const whatsapp = {
    phoneNumberId: '106540352242922',
    accessToken: 'a-token',
    appSecret: 'a-secret',
    verifyToken: 'word',
  };
  await call('PUT /integrations/whatsapp', whatsapp);
  await call('DELETE /integrations/whatsapp');
  await call('PUT /organization/messaging', { reminderTime: '17:30' });
  await call('PUT /customers/{id}/messaging', { optedOut: true }, school.customerId);
  await call('PUT /organization', { name: 'בית ספר' });
  await call('POST /reports/export', { report: 'revenue', format: 'csv', startDate: today, endDate: today });
  const user = { email: 'short-lived@example.com', name: 'מישהו', role: 'manager', password: 'a-password-of-theirs' };
  const { id } = await call('POST /users', user);
  await call('PUT /users/{id}', { name: 'אחר' }, id);
  await call('DELETE /users/{id}', undefined, id);
}

async function signingIn(): Promise<void> {
  await call('POST /auth/login', admin, '', roster.client());
  await call('PUT /auth/password', { currentPassword: admin.password, newPassword: 'another-password' });
  await call('POST /auth/logout', {});
}
