import { type HttpClient, makeSchool, type School, startTestSystem, type TestSystem } from '@roster/testkit/system';

let roster: TestSystem;
let admin: HttpClient;
let school: School;
let customerId: string;

beforeAll(async () => {
  roster = await startTestSystem();
  admin = await roster.admin();
  school = await makeSchool(admin);
  customerId = school.customerId;
}, 60_000);
afterAll(() => roster.stop());

const today = new Date().toISOString().slice(0, 10);
const period = 'startDate=2020-01-01&endDate=2024-12-31';
const eventually = async (check: () => Promise<void>): Promise<void> => {
  const until = Date.now() + 15_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
};

describe('API keys', () => {
  it('are shown once, and work within their scopes and limits', async () => {
    const made = await admin.data('POST', '/api-keys', { name: 'CRM', scopes: ['read:customers'], rateLimit: 100 });
    expect(made.key).toMatch(/^haitech_/);
    const key = roster.client().with({ 'x-api-key': made.key });
    expect(await key.get(`/customers/${customerId}`)).toMatchObject({ status: 200 });
    expect((await key.get('/customers')).headers.get('x-ratelimit-limit')).toBe('100');
    expect((await key.get('/students')).status).toBe(403);
    expect((await key.post('/customers', { name: 'x', phone: '0501234567' })).status).toBe(403);
    expect(JSON.stringify((await admin.get(`/api-keys/${made.id}`)).body)).not.toContain(made.key);
    expect((await admin.delete(`/api-keys/${made.id}`)).status).toBe(200);
    expect((await admin.get(`/api-keys/${made.id}`)).status).toBe(404);
  });

  it('write as themselves, and the audit log says so, with the address and the agent', async () => {
    const made = await admin.data('POST', '/api-keys', { name: 'Forms', scopes: ['write:customers'] });
    const key = roster.client().with({ authorization: `Bearer ${made.key}`, 'user-agent': 'forms/1.0' });
    const customer = await key.data('POST', '/customers', { name: 'מן הטופס', phone: '0509876543' });
    await eventually(async () => {
      const { body } = await admin.get(`/audit-log?entity=customer&entityId=${customer.id}`);
      expect(body.data[0]).toMatchObject({
        actor: `key:${made.id}`,
        actorName: 'Forms',
        action: 'customer.created',
        newValues: { name: 'מן הטופס' },
        address: '127.0.0.1',
        userAgent: 'forms/1.0',
      });
    });
  });
});

describe('a request with an Idempotency-Key', () => {
  it('makes one customer, however often it comes', async () => {
    const client = admin.with({ 'idempotency-key': '"once"' });
    const customer = { name: 'פעם אחת בלבד', phone: '0501112222' };
    const answers = [await client.post('/customers', customer), await client.post('/customers', customer)];
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect(answers[1]?.headers.get('idempotent-replayed')).toBe('true');
    const found = await admin.get(`/customers?search=${encodeURIComponent('פעם אחת')}`);
    expect(found.body.pagination.total).toBe(1);
  });
});

describe('reports as files', () => {
  it.each([
    [`/reports/revenue/export?${period}`],
    [`/reports/instructor-payments/export?${period}`],
    [`/reports/attendance/export?${period}`],
    ['/reports/cycle-progress/export'],
  ])('%s', async (path) => {
    const { status, headers, body } = await admin.get(path);
    expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, 'text/csv']);
    expect(Number(headers.get('content-length'))).toBeGreaterThan(10);
    expect(String(body).length).toBeGreaterThan(5);
  });

  it('are written in the background', async () => {
    const started = await admin.post('/reports/export', { report: 'cycle-progress', format: 'xlsx' });
    expect(started.status).toBe(202);
    const path = `/reports/export/${started.body.data.id}`;
    await eventually(async () => expect((await admin.get(path)).body.data.status).toBe('done'));
    const file = await fetch(`${admin.baseUrl}${path}/download`, { headers: { 'x-api-key': 'none' } });
    expect(file.status).toBe(401);
    expect((await admin.get(`${path}/download`)).headers.get('content-type')).toContain('spreadsheetml');
  });
});

describe('what managers look at', () => {
  it.each([
    [`/reports/instructor-payments?${period}`],
    [`/reports/attendance?${period}`],
    ['/reports/attendance-summary'],
    ['/reports/cycle-progress'],
    ['/closures'],
    ['/users'],
    ['/organization'],
    ['/leads'],
    ['/imports'],
    ['/audit-log'],
    ['/api-keys/scopes'],
  ])('%s', async (path) => {
    expect(await admin.get(path)).toMatchObject({ status: 200, body: { success: true } });
  });

  it("an instructor's timetable and free hours", async () => {
    const schedule = await admin.data('GET', `/instructors/${school.instructorId}/schedule`);
    expect(schedule.days).toHaveLength(7);
    const availability = await admin.data(
      'GET',
      `/instructors/${school.instructorId}/availability?from=${today}&to=${today}&slotMinutes=60`,
    );
    expect(availability.days).toHaveLength(1);
  });
});

describe('cycles and meetings', () => {
  it('are duplicated, synchronised, changed and removed in bulk', async () => {
    const copy = await admin.data('POST', `/cycles/${school.cycleId}/duplicate`, {
      newStartDate: '2031-01-05',
      newName: 'עותק',
      generateMeetings: true,
    });
    expect(copy).toMatchObject({ name: 'עותק', completedMeetings: 0 });
    expect(copy.createdMeetings).toBeGreaterThan(0);
    expect((await admin.data('POST', `/cycles/${copy.id}/sync-progress`)).completedMeetings).toBe(0);
    const bulk = await admin.data('POST', '/cycles/bulk-update', { ids: [copy.id], data: { maxStudents: 7 } });
    expect(bulk).toMatchObject({ updated: 1, cycles: [{ id: copy.id, maxStudents: 7 }] });
    const ids = (await admin.data('GET', `/cycles/${copy.id}/meetings`))
      .map(({ id }: { id: string }) => id)
      .slice(0, 3);
    const [first, second, third] = ids;
    const held = await admin.data('POST', '/meetings/bulk-update-status', { ids: [first], status: 'completed' });
    expect(held.meetings[0].status).toBe('completed');
    const figures = await admin.data('POST', '/meetings/bulk-recalculate', { ids: [first, second] });
    expect(figures.recalculated).toBe(2);
    expect((await admin.data('POST', `/meetings/${first}/recalculate`)).id).toBe(first);
    expect(await admin.data('POST', '/meetings/bulk-delete', { ids: [second, third] })).toMatchObject({ deleted: 2 });
    expect((await admin.get(`/meetings/${second}`)).status).toBe(404);
    expect((await admin.delete(`/cycles/${copy.id}`)).status).toBe(409);
  });
});

describe('what is in use', () => {
  it('is not removed, and the rest is', async () => {
    for (const path of [
      `/branches/${school.branchId}`,
      `/courses/${school.courseId}`,
      `/instructors/${school.instructorId}`,
    ]) {
      expect([path, (await admin.delete(path)).status]).toEqual([path, 409]);
    }
    const branch = await admin.data('POST', '/branches', { name: 'סניף זמני', type: 'online' });
    expect((await admin.delete(`/branches/${branch.id}`)).body.data).toEqual({ id: branch.id, deleted: true });
    expect((await admin.get(`/branches/${branch.id}`)).status).toBe(404);
    expect((await admin.delete(`/customers/${customerId}`)).body.data).toMatchObject({
      deleted: true,
      deletedStudents: expect.any(Number),
    });
    expect((await admin.get(`/customers/${customerId}`)).status).toBe(404);
  });
});
