import { conflict, unavailable } from '@roster/service-kit';
import { canned, exportChunks, idOf, TestGateway } from '@roster/testkit/gateway';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await TestGateway.start();
});
afterEach(() => gateway.stop());

const csv = Buffer.concat(exportChunks);
const year = 'startDate=2024-01-01&endDate=2024-12-31';
const job = canned.file;

describe('a report as a file', () => {
  it('comes to the byte, under its name, chunk by chunk', async () => {
    const response = await fetch(`${gateway.gateway.url}/api/v1/reports/revenue/export?${year}&groupBy=week`, {
      headers: { authorization: `Bearer ${gateway.token('manager')}` },
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(csv);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(csv.length),
      'content-disposition': `attachment; filename="revenue-2024.csv"; filename*=UTF-8''revenue-2024.csv`,
    });
    expect(gateway.lastCall('StartExport').request).toMatchObject({
      report: 'revenue',
      format: 'csv',
      parameters: { startDate: '2024-01-01', endDate: '2024-12-31', groupBy: 'week' },
    });
    expect(gateway.calls.filter(({ method }) => method === 'ReadExportChunk')).toHaveLength(2);
  });

  it('has a name that is not ASCII in both ways', async () => {
    gateway.answer('billing', 'StartExport', async () => ({
      export: { ...job, status: 'done', fileName: 'דוח 2024.csv', contentType: 'text/csv', bytes: csv.length },
    }));
    const { headers } = await gateway.as('admin').get(`/reports/revenue/export?${year}`);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="____2024.csv"; filename*=UTF-8''${encodeURIComponent('דוח 2024.csv')}`,
    );
  });

  it('asks payments by their state and cycles by their status', async () => {
    await gateway.as('admin').get(`/reports/instructor-payments/export?${year}&status=actual`);
    expect(gateway.lastCall('StartExport').request.parameters).toMatchObject({ state: 'actual' });
    await gateway.as('admin').get('/reports/cycle-progress/export?status=completed&format=xlsx');
    expect(gateway.lastCall('StartExport').request).toMatchObject({
      format: 'xlsx',
      parameters: { status: 'completed', state: '' },
    });
  });

  it('that takes too long is 503 and says what to do instead', async () => {
    gateway.answer('billing', 'StartExport', async () => ({ export: { ...job, status: 'queued' } }));
    gateway.answer('billing', 'GetExport', async () => ({ export: { ...job, status: 'running' } }));
    const { status, body } = await gateway.as('admin').get(`/reports/revenue/export?${year}`);
    expect([status, body.error.message]).toEqual([503, 'The export takes longer: start it with POST /reports/export']);
  });

  it('that failed for now is 503, and may be tried again', async () => {
    const failure = { code: 'enrollment.unavailable', message: 'enrollment is away', retryable: true };
    gateway.answer('billing', 'StartExport', async () => ({ export: { ...job, status: 'failed', failure } }));
    const { status, body } = await gateway.as('admin').get(`/reports/revenue/export?${year}`);
    expect([status, body.error.message]).toEqual([503, 'enrollment is away']);
  });

  it('whose rest cannot be had is cut, so that nobody takes it for whole', async () => {
    gateway.answer('billing', 'ReadExportChunk', async (_context, { index }) => {
      if (index > 0) throw unavailable('billing.unavailable', 'billing is away');
      return { data: exportChunks[0] as Buffer, last: false };
    });
    await expect(gateway.as('admin').get(`/reports/revenue/export?${year}`)).rejects.toThrow();
  });

  it('is refused before anything is sent where its beginning cannot be had', async () => {
    gateway.answer('billing', 'ReadExportChunk', () => Promise.reject(conflict('export.expired', 'No longer kept')));
    const { status, body } = await gateway.as('admin').get(`/reports/export/${idOf(19)}/download`);
    expect([status, body.error.message]).toEqual([409, 'No longer kept']);
  });

  it('can be written in the background', async () => {
    gateway.answer('billing', 'StartExport', async () => ({ export: { ...job, status: 'queued' } }));
    const body = { report: 'instructor-payments', startDate: '2024-01-01', endDate: '2024-12-31', status: 'forecast' };
    const started = await gateway.as('admin').post('/reports/export', body);
    expect([started.status, started.headers.get('location'), started.body.data.downloadUrl]).toEqual([
      202,
      `/api/v1/reports/export/${idOf(19)}`,
      null,
    ]);
    expect(gateway.lastCall('StartExport').request).toMatchObject({
      report: 'instructor-payments',
      format: 'csv',
      parameters: { state: 'forecast' },
    });
    const { data } = (await gateway.as('admin').get(`/reports/export/${idOf(19)}`)).body;
    expect(data).toMatchObject({ status: 'done', downloadUrl: `/api/v1/reports/export/${idOf(19)}/download` });
    expect((await gateway.as('admin').get(data.downloadUrl.slice(7))).body).toContain('הכנסה');
    gateway.answer('billing', 'GetExport', async () => ({ export: { ...job, status: 'running' } }));
    const early = await gateway.as('admin').get(data.downloadUrl.slice(7));
    expect([early.status, early.headers.get('retry-after')]).toEqual([409, '1']);
  });
});

describe("Zoom's calls", () => {
  const headers = { 'x-zm-signature': 'v0=abc', 'x-zm-request-timestamp': '1700000000' };

  it('go on to the byte, whatever their type says', async () => {
    const text = '{ "event" : "meeting.started",\n "שלום": "\\u05d0" }';
    for (const type of ['application/json', 'text/plain']) {
      const client = gateway.client({ ...headers, 'content-type': type });
      expect(await client.post('/webhooks/zoom', text)).toMatchObject({ status: 200, body: { received: true } });
      const { request } = gateway.lastCall('ReceiveZoomWebhook');
      expect(request).toMatchObject({ signature: 'v0=abc', timestamp: '1700000000' });
      expect(request.rawBody).toEqual(Buffer.from(text));
    }
  });

  it('that check the address get the two tokens and nothing else', async () => {
    gateway.answer('notifications', 'ReceiveZoomWebhook', async () => ({
      urlValidation: { plainToken: 'p', encryptedToken: 'e' },
    }));
    const { body } = await gateway.client(headers).post('/webhooks/zoom', '{}');
    expect(body).toEqual({ plainToken: 'p', encryptedToken: 'e' });
  });

  it('without a body or headers are for the service to judge', async () => {
    await gateway.client().post('/webhooks/zoom');
    const { request } = gateway.lastCall('ReceiveZoomWebhook');
    expect([request.signature, request.rawBody.length]).toEqual(['', 0]);
  });
});

describe('leads', () => {
  it('that came before are 200 and said to be so', async () => {
    const lead = { name: 'ישראל', phone: '0501234567', utm: { utm_source: 'facebook' } };
    const client = gateway.withKey(['write:customers']);
    expect(await client.post('/public/leads', lead)).toMatchObject({
      status: 201,
      body: { data: { duplicate: false } },
    });
    gateway.answer('notifications', 'CreateLead', async () => ({
      lead: { ...canned.lead, status: 'contacted' },
      created: false,
    }));
    expect(await client.post('/public/leads', lead)).toMatchObject({
      status: 200,
      body: { data: { duplicate: true } },
    });
    expect(gateway.lastCall('CreateLead').request.utm).toEqual({ utm_source: 'facebook' });
  });

  it("are asked for by days of the organization's own clock", async () => {
    await gateway.as('manager').get('/leads?from=2024-07-01&to=2024-07-31');
    expect(gateway.lastCall('ListLeads').request).toMatchObject({
      from: '2024-06-30T21:00:00.000Z',
      to: '2024-07-31T21:00:00.000Z',
    });
  });
});

describe('a lead that is converted', () => {
  const path = `/leads/${canned.lead.id}/convert`;
  const seat = { student: 0, cycleId: idOf(4), amount: 120.5, paymentStatus: 'unpaid' };
  const wish = { customer: { city: 'חיפה', notes: null }, students: [{ name: 'דני', grade: null }] };

  it('becomes a customer with students and registrations, and answers with what it became', async () => {
    const { status, body, headers } = await gateway
      .as('manager')
      .with({ 'if-match': '"3"' })
      .post(path, { ...wish, registrations: [seat] });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/api/v1/customers/${body.data.customer.id}`);
    expect(body.data).toMatchObject({
      lead: { status: 'converted', customerId: body.data.customer.id },
      customerCreated: true,
      students: [{ name: expect.any(String) }],
      registrations: [{ amount: expect.any(Number) }],
    });
    const { request } = gateway.lastCall('ConvertLead');
    expect(request).toMatchObject({ id: canned.lead.id, customer: { city: 'חיפה' }, students: [{ name: 'דני' }] });
    expect(request.registrations).toMatchObject([{ student: 0, amountMinor: 12_050 }]);
    expect(request.expectedVersion).toBe(3);
    expect(gateway.lastCall('GetFamily').request).toMatchObject({ operationId: `lead/${canned.lead.id}` });
  });

  it('answers 200 where it was converted so before', async () => {
    gateway.answer('notifications', 'ConvertLead', async () => ({
      lead: canned.lead,
      operationId: 'lead/1',
      isRepeat: true,
    }));
    expect((await gateway.as('manager').post(path, wish)).status).toBe(200);
  });

  it('names what is wrong by its place in the request', async () => {
    const { status, body } = await gateway.as('manager').post(path, {
      students: [{ name: 'דני' }, { name: ' ', birthDate: '2015-13-01' }],
      registrations: [seat],
    });
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(body.error.details.map(({ field }: { field: string }) => field)).toEqual([
      'students[1].name',
      'students[1].birthDate',
    ]);
    const cents = await gateway
      .as('manager')
      .post(path, { ...wish, registrations: [seat, { ...seat, amount: 1.234 }] });
    expect(cents.body.error.details).toMatchObject([{ field: 'registrations[1].amount' }]);
  });

  it('says who is a customer already', async () => {
    const fields = [
      { field: 'customer.phone', message: 'is the phone number of ישראל' },
      { field: 'existingCustomerId', message: idOf(1) },
    ];
    gateway.answer('notifications', 'ConvertLead', async () => {
      throw conflict('customer.known', 'There is a customer', { fields });
    });
    const { status, body } = await gateway.as('manager').post(path, wish);
    expect([status, body.error.code, body.error.details]).toEqual([409, 'CONFLICT', fields]);
  });

  it('gets no registrations from a key that may not register', async () => {
    const key = gateway.withKey(['write:customers']);
    expect((await key.post(path, { ...wish, registrations: [seat] })).status).toBe(403);
    const both = gateway.withKey(['write:customers', 'write:registrations']);
    expect((await both.post(path, { ...wish, registrations: [seat] })).status).toBe(201);
  });
});

describe('what administrators see', () => {
  it('the audit log shows old and new values as they were', async () => {
    const { data } = (await gateway.as('admin').get('/audit-log')).body;
    expect(data[0]).toMatchObject({
      oldValues: { topic: 'לולאות', notes: null },
      newValues: { topic: 'לולאות ותנאים', notes: { a: [1, null, true] } },
      address: '203.0.113.7',
    });
  });

  it('the audit log is asked by user, entity, action and time', async () => {
    await gateway
      .as('admin')
      .get(`/audit-log?userId=${idOf(1)}&entity=meeting&entityId=${idOf(8)}&action=meeting.updated&from=2024-01-01`);
    expect(gateway.lastCall('ListAuditEntries').request).toMatchObject({
      actor: `user:${idOf(1)}`,
      entityKind: 'meeting',
      entityId: idOf(8),
      action: 'meeting.updated',
      from: '2024-01-01',
    });
  });

  it('a user who is sent back as shown is not asked for an instructor', async () => {
    const admin = gateway.as('admin');
    const { data } = (await admin.get(`/users/${idOf(1)}`)).body;
    expect((await admin.put(`/users/${idOf(1)}`, { ...data, instructorId: null })).status).toBe(200);
    expect(gateway.lastCall('UpdateUser').request).toMatchObject({ status: 'active' });
    expect(gateway.lastCall('UpdateUser').request.instructorId).toBeUndefined();
  });

  it('a user is switched off by `isActive` as by `status`, and not where they contradict each other', async () => {
    const put = (body: object) => gateway.as('admin').put(`/users/${idOf(1)}`, body);
    for (const [isActive, status] of [
      [false, 'inactive'],
      [true, 'active'],
    ] as const) {
      expect((await put({ isActive })).status).toBe(200);
      expect(gateway.lastCall('UpdateUser').request.status).toBe(status);
    }
    const { status, body } = await put({ status: 'active', isActive: false });
    expect([status, body.error.details]).toEqual([
      400,
      [{ field: 'isActive', message: 'must be true with this status' }],
    ]);
  });

  it('a key is shown when it is made, and never again', async () => {
    const admin = gateway.as('admin');
    expect((await admin.post('/api-keys', { name: 'x' })).body.data.key).toBe('haitech_live_secret');
    expect((await admin.post(`/api-keys/${idOf(16)}/rotate`)).body.data.key).toBe('haitech_live_other');
    expect(JSON.stringify((await admin.get(`/api-keys/${idOf(16)}`)).body)).not.toContain('secret');
    expect((await admin.get('/api-keys')).body.data[0].key).toBeUndefined();
  });
});

describe('many at once', () => {
  const ids = [idOf(1), idOf(2)];

  it.each([[[]], [[idOf(1), idOf(1)]], [Array.from({ length: 101 }, (_, i) => idOf(i))], [['x']]])(
    'ids are 1 to 100, each once',
    async (wrong) => {
      const { status, body } = await gateway.as('admin').post('/meetings/bulk-delete', { ids: wrong });
      expect([status, body.error.details[0].field]).toEqual([400, expect.stringMatching(/^ids/)]);
    },
  );

  it("cycles' changes go along in scheduling's words", async () => {
    const data = { status: 'completed', dayOfWeek: 'monday', pricePerStudent: 12.5, zoomHostEmail: null };
    await gateway.as('admin').post('/cycles/bulk-update', { ids, data });
    expect(gateway.lastCall('BulkUpdateCycles').request).toMatchObject({
      ids,
      data: { status: 'completed', days: ['monday'], pricePerStudentMinor: 1_250, clear: ['zoomHostEmail'] },
    });
    expect((await gateway.as('admin').post('/cycles/bulk-update', { ids, data: {} })).status).toBe(400);
  });

  it('deletes name the version that they are meant for', async () => {
    const admin = gateway.as('admin').with({ 'if-match': '"7"' });
    for (const [path, rpc] of [
      ['/customers', 'DeleteCustomer'],
      ['/cycles', 'DeleteCycle'],
      ['/branches', 'DeleteBranch'],
      ['/attendance', 'DeleteAttendance'],
      ['/users', 'DeactivateUser'],
    ]) {
      await admin.delete(`${path}/${idOf(1)}`);
      expect(gateway.lastCall(rpc ?? '').request).toMatchObject({ id: idOf(1), expectedVersion: 7 });
    }
  });
});

describe('a spreadsheet', () => {
  const text = 'שם,טלפון\nישראל,0501234567\n';

  it('comes as the body', async () => {
    const client = gateway.as('manager').with({ 'content-type': 'text/csv' });
    const { status, headers } = await client.post('/imports/customers?dryRun=true&fileName=a.csv', text);
    expect([status, headers.get('location')]).toEqual([202, `/api/v1/imports/${idOf(21)}`]);
    const { request } = gateway.lastCall('StartImport');
    expect(request).toMatchObject({ kind: 'customers', dryRun: true, mode: 'all_or_nothing', fileName: 'a.csv' });
    expect(request.file.toString()).toBe(text);
  });

  it('comes in a form, with its name', async () => {
    const form = new FormData();
    form.set('note', 'x');
    form.set('file', new File([text], 'תלמידים.csv'));
    const request = new Request('http://x/', { method: 'POST', body: form });
    const client = gateway.as('manager').with({ 'content-type': request.headers.get('content-type') ?? '' });
    expect((await client.post('/imports/students?mode=skip_bad_rows', await request.text())).status).toBe(202);
    const { request: asked } = gateway.lastCall('StartImport');
    expect(asked).toMatchObject({ kind: 'students', mode: 'skip_bad_rows', fileName: 'תלמידים.csv', dryRun: false });
    expect(asked.file.toString()).toBe(text);
  });

  it.each([
    ['nothing', 'text/csv', '', 'file'],
    [
      'a form without a file',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n',
      'file',
    ],
    ['a form that is none', 'multipart/form-data; boundary=x', 'nonsense', 'body'],
    ['a form without a boundary', 'multipart/form-data', 'nonsense', 'body'],
  ])('that is %s is 400 and named', async (_name, type, body, field) => {
    const { status, body: answered } = await gateway
      .as('admin')
      .with({ 'content-type': type })
      .post('/imports/customers', body);
    expect([status, answered.error.details[0].field]).toEqual([400, field]);
  });

  it('may be larger than other bodies, and no larger than it may', async () => {
    const client = gateway.as('admin').with({ 'content-type': 'text/csv' });
    expect((await client.post('/imports/customers', 'x'.repeat(3 * 1024 * 1024))).status).toBe(202);
    expect((await client.post('/imports/customers', 'x'.repeat(6 * 1024 * 1024))).status).toBe(413);
  });
});
