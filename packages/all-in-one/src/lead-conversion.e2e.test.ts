import { type HttpClient, makeSchool, type School, startTestSystem, type TestSystem } from '@roster/testkit/system';

let roster: TestSystem;
let api: HttpClient;
let school: School;
beforeAll(async () => {
  roster = await startTestSystem();
  api = await roster.admin();
  school = await makeSchool(api, { maxStudents: 3 });
}, 60_000);
afterAll(() => roster.stop());

let phones = 0;
const newLead = (fields: object = {}) =>
  api.data('POST', '/public/leads', { name: 'יעל לוי', phone: `05099912${10 + phones++}`, city: 'חיפה', ...fields });

const wish = () => ({
  customer: { address: 'רחוב הרצל 1' },
  students: [{ name: 'עידו', birthDate: '2015-03-20', grade: 'ד' }, { name: 'נועה' }],
  registrations: [{ student: 0, cycleId: school.cycleId, amount: 800, paymentStatus: 'unpaid' }],
});

describe('a lead, over HTTP', () => {
  it('becomes a customer with children and a seat in one call, also when it is clicked twice', async () => {
    const lead = await newLead({ email: 'yael@example.com', childName: 'עידו' });
    const clicks = await Promise.all(
      [wish(), wish(), wish()].map((body) => api.post(`/leads/${lead.id}/convert`, body)),
    );
    expect(clicks.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    const [first] = clicks;
    for (const { body } of clicks) expect(body.data.customer).toEqual(first?.body.data.customer);
    const { customer, students, registrations } = first?.body.data ?? {};
    expect(customer).toMatchObject({
      name: 'יעל לוי',
      email: 'yael@example.com',
      city: 'חיפה',
      address: 'רחוב הרצל 1',
    });
    expect(students.map(({ name }: { name: string }) => name)).toEqual(['עידו', 'נועה']);
    expect(registrations).toMatchObject([{ amount: 800, cycleId: school.cycleId, student: { name: 'עידו' } }]);
    expect(clicks.find(({ status }) => status === 201)?.headers.get('location')).toBe(
      `/api/v1/customers/${customer.id}`,
    );

    expect(await api.data('GET', `/customers/${customer.id}/students`)).toHaveLength(2);
    expect(await api.data('GET', `/cycles/${school.cycleId}/registrations`)).toHaveLength(1);
    expect(await api.data('GET', `/leads?customerId=${customer.id}`)).toMatchObject([
      { id: lead.id, status: 'converted', customerId: customer.id },
    ]);
    const other = await api.post(`/leads/${lead.id}/convert`, { students: [] });
    expect([other.status, other.body.error.details]).toEqual([409, [{ field: 'customerId', message: customer.id }]]);
    expect((await api.put(`/leads/${lead.id}`, { status: 'closed' })).status).toBe(409);
  });

  it('who is a customer already is named, and is meant where their id is sent', async () => {
    const known = await api.data('POST', '/customers', { name: 'יעל', phone: '+972-54-111-2233' });
    const lead = await newLead({ phone: '0541112233', email: 'known@example.com' });
    const refused = await api.post(`/leads/${lead.id}/convert`, { students: [{ name: 'דנה' }] });
    expect([refused.status, refused.body.error.code]).toEqual([409, 'CONFLICT']);
    expect(refused.body.error.message).toContain(`יעל (${known.id})`);
    const { message: existingCustomerId } = refused.body.error.details.find(
      ({ field }: { field: string }) => field === 'existingCustomerId',
    );
    const merged = await api.post(`/leads/${lead.id}/convert`, { students: [{ name: 'דנה' }], existingCustomerId });
    expect([merged.status, merged.body.data.customerCreated]).toEqual([201, false]);
    expect(merged.body.data.customer).toMatchObject({ id: known.id, name: 'יעל', email: 'known@example.com' });
  });

  it('leaves nothing behind where a seat is missing, and can be tried again', async () => {
    const lead = await newLead({ phone: '0547778899' });
    const students = ['א', 'ב', 'ג'].map((name) => ({ name }));
    const registrations = students.map((_, student) => ({ student, cycleId: school.cycleId }));
    const full = await api.post(`/leads/${lead.id}/convert`, { students, registrations });
    expect([full.status, full.body.error.details]).toMatchObject([409, [{ field: 'registrations[2].cycleId' }]]);
    const bad = await api.post(`/leads/${lead.id}/convert`, {
      students: [{ name: 'א' }, { name: 'ב', birthDate: '2999-01-01' }],
    });
    expect([bad.status, bad.body.error.details]).toMatchObject([400, [{ field: 'students[1].birthDate' }]]);
    expect(await api.data('GET', '/customers?search=0547778899')).toEqual([]);
    expect(await api.data('GET', `/leads/${lead.id}`)).toMatchObject({ status: 'new', customerId: null });
    const seats = registrations.slice(0, 2);
    expect((await api.post(`/leads/${lead.id}/convert`, { students, registrations: seats })).status).toBe(201);
  });

  it('of a web site is limited by its key, and in its size', async () => {
    const { key } = await api.data('POST', '/api-keys', {
      name: 'Forms',
      scopes: ['write:customers'],
      rateLimit: 10,
    });
    const site = roster.client().with({ 'x-api-key': key });
    const long = await site.post('/public/leads', { name: 'ר', phone: '0501230000', message: 'x'.repeat(4_001) });
    expect([long.status, long.body.error.details]).toMatchObject([400, [{ field: 'message' }]]);
    const huge = await site.post('/public/leads', { name: 'ר', phone: '0501230000', message: 'x'.repeat(1_100_000) });
    expect(huge.status).toBe(413);
    const flood = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        site.post('/public/leads', { name: 'ר', phone: `05012300${10 + index}` }),
      ),
    );
    expect(flood.map(({ status }) => status).sort()).toEqual([...Array(8).fill(201), ...Array(4).fill(429)]);
    expect((await roster.client().post('/public/leads', { name: 'ר', phone: '0501230099' })).status).toBe(401);
  });
});
