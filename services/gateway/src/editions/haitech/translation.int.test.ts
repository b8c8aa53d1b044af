import { invalidField, notFound } from '@roster/service-kit';
import { canned, idOf, TestGateway } from '@roster/testkit/gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
});
afterAll(() => gateway.stop());

const ids = { courseId: idOf(3), branchId: idOf(2), instructorId: idOf(4) };
const cycle = {
  name: 'Python - בית ספר אלון - א2024',
  ...ids,
  type: 'institutional_per_child',
  startDate: '2024-01-15',
  endDate: '2024-06-15',
  dayOfWeek: 'tuesday',
  startTime: '14:00',
  endTime: '15:30',
  durationMinutes: 90,
  totalMeetings: 20,
  pricePerStudent: 150.1,
  meetingRevenue: 3000.0,
  maxStudents: 20,
  activityType: 'frontal',
  sendParentReminders: true,
  zoomHostEmail: null,
};

describe('what clients write', () => {
  it("a cycle's day and prices become a weekly schedule and minor units", async () => {
    await gateway.as('manager').post('/cycles', cycle);
    const { request } = gateway.lastCall('CreateCycle');
    expect(request).toMatchObject({
      ...ids,
      frequency: 'weekly',
      days: ['tuesday'],
      pricePerStudentMinor: 15_010,
      meetingRevenueMinor: 300_000,
    });
    expect(request.zoomHostEmail).toBeUndefined();
  });

  it('in a PUT, null empties a field, what is left out stays, and the rest is set', async () => {
    await gateway.as('manager').put(`/cycles/${idOf(7)}`, {
      pricePerStudent: null,
      meetingRevenue: 12.5,
      dayOfWeek: 'friday',
      zoomHostEmail: null,
    });
    const { request } = gateway.lastCall('UpdateCycle');
    expect(request).toMatchObject({
      id: idOf(7),
      meetingRevenueMinor: 1_250,
      days: ['friday'],
      clear: ['pricePerStudentMinor', 'zoomHostEmail'],
    });
    expect([request.pricePerStudentMinor, request.name, request.expectedVersion]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['registrations', 'UpdateRegistration', ['studentId', 'cycleId']],
    ['meetings', 'UpdateMeeting', ['cycleId']],
    ['attendance', 'UpdateAttendance', ['meetingId', 'registrationId', 'studentId', 'guestName']],
  ])('what %s belong to may be sent back, and is refused where it is another', async (path, rpc, fields) => {
    const manager = gateway.as('manager');
    const at = `/${path}/${idOf(8)}`;
    const { data } = (await manager.get(at)).body;
    const belongs = Object.fromEntries(fields.map((field) => [field, data[field]]));
    expect((await manager.put(at, { ...belongs, notes: 'x' })).status).toBe(200);
    const { request } = gateway.lastCall(rpc);
    expect(request).toMatchObject({ notes: 'x' });
    const others = Object.fromEntries(fields.map((field) => [field, idOf(98)]));
    const { status, body } = await manager.put(at, { ...others, notes: 'y' });
    expect([status, body.error.details]).toEqual([
      400,
      fields.map((field) => ({ field, message: 'cannot be changed' })),
    ]);
    expect(gateway.lastCall(rpc).request).toBe(request);
  });

  it('an id in the body of a PUT does not change whom it is about', async () => {
    await gateway
      .as('manager')
      .put(`/customers/${idOf(5)}`, { id: idOf(99), city: 'חיפה', clear: ['name'], expectedVersion: 1 });
    expect(gateway.lastCall('UpdateCustomer').request).toMatchObject({ id: idOf(5), city: 'חיפה', clear: [] });
    expect(gateway.lastCall('UpdateCustomer').request.expectedVersion).toBeUndefined();
  });

  it("an instructor's login goes along only where a user is wanted", async () => {
    const instructor = {
      name: 'מורה',
      phone: '0521234567',
      email: 't@example.com',
      rateFrontal: 150,
      userPassword: 'initial-password',
    };
    await gateway.as('admin').post('/instructors', { ...instructor, createUser: true });
    expect(gateway.lastCall('CreateInstructor').request).toMatchObject({
      rateFrontalMinor: 15_000,
      login: { password: 'initial-password' },
    });
    await gateway.as('admin').post('/instructors', instructor);
    expect(gateway.lastCall('CreateInstructor').request.login ?? undefined).toBeUndefined();
  });

  it('a date is one day of a range', async () => {
    const rangeOf = async (query: string) => {
      await gateway.as('admin').get(`/meetings?${query}`);
      const { from, to } = gateway.lastCall('ListMeetings').request;
      return [from, to];
    };
    expect(await rangeOf('date=2024-02-15')).toEqual(['2024-02-15', '2024-02-15']);
    expect(await rangeOf('from=2024-02-01&to=2024-02-29')).toEqual(['2024-02-01', '2024-02-29']);
    expect(await rangeOf('date=2024-02-15&from=2024-02-01&to=2024-02-10')).toEqual(['2024-02-15', '2024-02-10']);
  });

  it('a webhook test may name its event', async () => {
    await gateway.as('admin').post(`/webhooks/${idOf(11)}/test`, { event: 'registration.created' });
    expect(gateway.lastCall('SendTestDelivery').request).toEqual({
      id: idOf(11),
      event: 'registration.created',
      _event: 'event',
    });
  });
});

describe('lists of one owner', () => {
  const lists: [string, string, string, string][] = [
    [`/customers/${idOf(8)}/students`, 'ListStudents', 'customerId', 'GetCustomer'],
    [`/students/${idOf(8)}/registrations`, 'ListRegistrations', 'studentId', 'GetStudent'],
    [`/instructors/${idOf(8)}/cycles`, 'ListCycles', 'instructorId', 'GetInstructor'],
    [`/instructors/${idOf(8)}/meetings`, 'ListMeetings', 'instructorId', 'GetInstructor'],
    [`/branches/${idOf(8)}/cycles`, 'ListCycles', 'branchId', 'GetBranch'],
    [`/courses/${idOf(8)}/cycles`, 'ListCycles', 'courseId', 'GetCourse'],
    [`/cycles/${idOf(8)}/meetings`, 'ListMeetings', 'cycleId', 'GetCycle'],
    [`/cycles/${idOf(8)}/registrations`, 'ListRegistrations', 'cycleId', 'GetCycle'],
    [`/meetings/${idOf(8)}/attendance`, 'ListAttendance', 'meetingId', 'GetMeeting'],
    [`/registrations/${idOf(8)}/attendance`, 'ListAttendance', 'registrationId', 'GetRegistration'],
  ];
  it.each(lists)(
    '%s asks %s by %s, whatever else the query says, and nobody else',
    async (path, method, field, owner) => {
      const before = gateway.calls.filter((call) => call.method === owner).length;
      await gateway.as('admin').get(`${path}?${field}=${idOf(99)}&limit=5`);
      expect(gateway.lastCall(method).request).toMatchObject({ [field]: idOf(8), page: { limit: 5 } });
      expect(gateway.calls.filter((call) => call.method === owner)).toHaveLength(before);
    },
  );

  it('is 404 where it is empty since there is no such owner, and empty where there is', async () => {
    gateway.answer('enrollment', 'ListStudents', async () => ({ students: [], total: 0 }));
    const path = `/customers/${idOf(5)}/students`;
    expect((await gateway.as('admin').get(path)).body).toMatchObject({
      data: [],
      pagination: { total: 0, hasMore: false },
    });
    gateway.answer('enrollment', 'GetCustomer', () => Promise.reject(notFound('Customer')));
    expect((await gateway.as('admin').get(path)).status).toBe(404);
  });
});

describe('a thing made below another one', () => {
  let own: TestGateway;
  beforeAll(async () => {
    own = await TestGateway.start();
  });
  afterAll(() => own.stop());
  const refused = () => Promise.reject(invalidField('customerId', 'is unknown'));

  it('is 404 where the other one does not exist, and 400 where something else is wrong', async () => {
    own.answer('enrollment', 'CreateStudent', refused);
    own.answer('enrollment', 'CreateRegistration', refused);
    const attempts = (): Promise<{ status: number }>[] => [
      own.as('admin').post(`/customers/${idOf(5)}/students`, { name: 'א' }),
      own.as('admin').post(`/cycles/${idOf(7)}/registrations`, { studentId: idOf(6) }),
    ];
    const statuses = async () => (await Promise.all(attempts())).map(({ status }) => status);
    own.answer('enrollment', 'GetCustomer', async () => ({ customer: { id: idOf(5) } }));
    expect(await statuses()).toEqual([400, 400]);
    own.answer('enrollment', 'GetCustomer', () => Promise.reject(notFound('Customer')));
    own.answer('scheduling', 'GetCycle', () => Promise.reject(notFound('Cycle')));
    expect(await statuses()).toEqual([404, 404]);
  });
});

describe('what clients read', () => {
  it('a cycle is shown as seed 1 shows it', async () => {
    const { body } = await gateway.as('admin').get(`/cycles/${idOf(7)}`);
    expect(body.data).toEqual({
      id: idOf(7),
      name: 'Python - בית ספר אלון - א2024',
      ...ids,
      type: 'institutional_per_child',
      status: 'active',
      startDate: '2024-01-15',
      endDate: '2024-06-15',
      dayOfWeek: 'tuesday',
      startTime: '14:00',
      endTime: '15:30',
      durationMinutes: 90,
      totalMeetings: 20,
      completedMeetings: 5,
      pricePerStudent: 150,
      meetingRevenue: 3000.5,
      studentCount: 15,
      maxStudents: 20,
      activityType: 'frontal',
      sendParentReminders: true,
      zoomHostEmail: null,
      zoomMeetingId: null,
      zoomJoinUrl: null,
      course: { id: idOf(3), name: 'תכנות Python למתחילים', category: 'programming' },
      branch: { id: idOf(2), name: 'בית ספר יסודי אלון', type: 'school', city: 'רמת גן' },
      instructor: { id: idOf(4), name: 'מורה ישראלי', phone: '0521234567', email: null },
      createdAt: '2024-01-15T10:30:00.000Z',
      updatedAt: '2024-01-16T08:00:00.000Z',
    });
  });

  it("meetings come with billing's figures, in one question for the whole page", async () => {
    const { body } = await gateway.as('admin').get('/meetings');
    expect(body.data[0]).toMatchObject({
      revenue: 3000,
      instructorPayment: 225.5,
      profit: 2774.5,
      notes: null,
      topic: 'לולאות ותנאים',
    });
    expect(gateway.lastCall('BatchGetMeetingFinancials').request).toEqual({ meetings: [{ id: idOf(8), version: 3 }] });
  });

  it('meetings come without figures while billing is away', async () => {
    gateway.down.add('billing');
    const { status, body } = await gateway.as('admin').get('/meetings');
    gateway.down.delete('billing');
    expect([status, body.data[0].revenue, body.data[0].instructorPayment, body.data[0].profit]).toEqual([
      200,
      null,
      null,
      null,
    ]);
  });

  it('a postponed meeting comes with the one that takes its place', async () => {
    const { body } = await gateway.as('manager').post(`/meetings/${idOf(8)}/postpone`, { newDate: '2024-02-22' });
    expect(body.data).toMatchObject({ id: idOf(8), status: 'postponed', rescheduledToId: idOf(14) });
    expect(body.data.newMeeting).toMatchObject({
      id: idOf(14),
      scheduledDate: '2024-02-22',
      rescheduledFromId: idOf(8),
    });
  });

  it('recording attendance again answers 200, for the first time 201', async () => {
    const record = { meetingId: idOf(8), guestName: 'אורח', status: 'present' };
    expect((await gateway.as('instructor').post('/attendance', record)).status).toBe(201);
    gateway.answer('enrollment', 'RecordAttendance', async () => ({
      record: canned.record,
      created: false,
    }));
    const again = await gateway.as('instructor').post('/attendance', record);
    expect([again.status, again.headers.get('location')]).toEqual([200, null]);
  });

  it("a webhook's secret is shown alone, and not in the list", async () => {
    expect((await gateway.as('admin').get(`/webhooks/${idOf(11)}`)).body.data.secret).toBe('whsec_c2VjcmV0');
    expect((await gateway.as('admin').get('/webhooks')).body.data[0]).not.toHaveProperty('secret');
  });

  it('a report has decimal figures and its own question', async () => {
    const { body } = await gateway.as('manager').get('/reports/revenue?startDate=2024-01-01&endDate=2024-12-31');
    const figures = { meetings: 2, revenue: 3000, instructorPayment: 225.5, profit: 2774.5 };
    expect(body.data).toEqual({
      startDate: '2024-01-01',
      endDate: '2024-12-31',
      groupBy: 'month',
      currency: 'ILS',
      summary: { actual: figures, forecast: figures },
      groups: [{ key: '2024-02', label: '2024-02', actual: figures, forecast: figures }],
    });
  });

  it('money has the decimals of the organization’s currency', async () => {
    gateway.organizations.push(
      { id: 'tokyo', timeZone: 'Asia/Tokyo', currency: 'JPY' },
      { id: 'kuwait', timeZone: 'Asia/Kuwait', currency: 'KWD' },
    );
    const priceIn = async (org: string) =>
      (await gateway.as('admin', { org }).get(`/cycles/${idOf(7)}`)).body.data.pricePerStudent;
    expect([await priceIn('tokyo'), await priceIn('kuwait')]).toEqual([15_000, 15]);
    const { status } = await gateway.as('admin', { org: 'tokyo' }).post('/cycles', { ...cycle, pricePerStudent: 10.5 });
    expect(status).toBe(400);
  });
});

describe('an instructor', () => {
  const self = () => gateway.as('instructor', { instructorId: idOf(4) });
  const other = () => gateway.as('instructor', { instructorId: idOf(40) });

  it('sees of the money only what is paid to themselves', async () => {
    const meeting = (await self().get(`/meetings/${idOf(8)}`)).body.data;
    expect([meeting.revenue, meeting.instructorPayment, meeting.profit]).toEqual([null, 225.5, null]);
    expect((await other().get(`/meetings/${idOf(8)}`)).body.data.instructorPayment).toBeNull();
    const shown = (await self().get(`/cycles/${idOf(7)}`)).body.data;
    expect([shown.pricePerStudent, shown.meetingRevenue]).toEqual([null, null]);
    const registration = (await self().get(`/registrations/${idOf(9)}`)).body.data;
    expect([registration.amount, registration.paymentMethod, registration.invoiceLink]).toEqual([null, null, null]);
  });

  it('sees their own rates and notes, and nobody else’s', async () => {
    expect((await self().get(`/instructors/${idOf(4)}`)).body.data).toMatchObject({
      rateFrontal: 150,
      rateOnline: 120.5,
      notes: 'מתמחה ברובוטיקה',
    });
    const [stranger] = (await other().get('/instructors')).body.data;
    expect(stranger).toMatchObject({
      name: 'מורה ישראלי',
      phone: '0521234567',
      rateFrontal: null,
      rateOnline: null,
      notes: null,
    });
  });
});
