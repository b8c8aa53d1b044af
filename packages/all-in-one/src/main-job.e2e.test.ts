import { adminEmail, adminPassword, makeSchool, startTestSystem, type TestSystem } from '@roster/testkit/system';
import { walk } from './demo-walk/walk';

let roster: TestSystem;
beforeAll(async () => {
  roster = await startTestSystem();
});
afterAll(() => roster.stop());

describe('the main job', () => {
  it('works from signing in to the revenue report, with signed events on the way', async () => {
    const said: string[] = [];
    const result = await walk({
      baseUrl: `${roster.system.gateway.url}/api/v1`,
      email: adminEmail,
      password: adminPassword,
      say: (line) => said.push(line),
    });
    // 150 a child x 1 child; 150 an hour x 1.5 hours.
    expect(result.meeting).toMatchObject({
      status: 'completed',
      meetingNumber: 1,
      scheduledDate: '2024-01-16',
      revenue: 150,
      instructorPayment: 225,
      profit: -75,
    });
    expect(result.events).toEqual(['registration.created', 'meeting.completed']);
    expect(result.report).toMatchObject({
      summary: {
        actual: { meetings: 1, revenue: 150, instructorPayment: 225, profit: -75 },
        forecast: { meetings: 19, revenue: 19 * 150 },
      },
    });
    expect(said.length).toBeGreaterThanOrEqual(10);
  });

  it('shows what a meeting will bring as soon as a student is registered', async () => {
    const api = await roster.admin();
    const school = await makeSchool(api);
    const [first] = school.meetingIds;
    expect(await api.data('GET', `/meetings/${first}`)).toMatchObject({
      revenue: 0,
      instructorPayment: 225,
      profit: -225,
    });
    await api.data('POST', '/registrations', { studentId: school.studentId, cycleId: school.cycleId, amount: 3000 });
    expect(await api.data('GET', `/meetings/${first}`)).toMatchObject({
      revenue: 150,
      instructorPayment: 225,
      profit: -75,
    });
  });

  it('reads its own writes across services at once', async () => {
    const api = await roster.admin();
    const school = await makeSchool(api);
    await api.data('PUT', `/courses/${school.courseId}`, { name: 'Python 2' });
    expect(await api.data('GET', `/cycles/${school.cycleId}`)).toMatchObject({ course: { name: 'Python 2' } });
    await api.data('PUT', `/instructors/${school.instructorId}`, { rateFrontal: 200 });
    await api.data('POST', `/meetings/${school.meetingIds[0]}/complete`);
    expect(await api.data('GET', `/meetings/${school.meetingIds[0]}`)).toMatchObject({
      status: 'completed',
      instructorPayment: 300,
    });
    expect(await api.data('GET', `/cycles/${school.cycleId}`)).toMatchObject({ completedMeetings: 1 });
  });

  it('gives exactly twenty of twenty seats to two hundred at once', async () => {
    const api = await roster.admin();
    const school = await makeSchool(api);
    const students = await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        api.data('POST', '/students', { customerId: school.customerId, name: `תלמיד ${i}` }),
      ),
    );
    const answers = await Promise.all(
      students.map(({ id }) => api.post(`/cycles/${school.cycleId}/registrations`, { studentId: id })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ status, body }) => [status, body.error.code])).toEqual(
      Array.from({ length: 180 }, () => [409, 'CONFLICT']),
    );
    expect((await api.get(`/cycles/${school.cycleId}/registrations`)).body.pagination.total).toBe(20);
  });

  it('lets one of two simultaneous completions through', async () => {
    const api = await roster.admin();
    const school = await makeSchool(api);
    const answers = await Promise.all([1, 2].map(() => api.post(`/meetings/${school.meetingIds[3]}/complete`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('shows an instructor only what is theirs', async () => {
    const api = await roster.admin();
    const own = await makeSchool(api);
    const other = await makeSchool(api);
    const { email } = await api.data('GET', `/instructors/${own.instructorId}`);
    const teacher = await roster.client().signIn(email, 'teacher-password');
    expect((await teacher.get(`/cycles/${own.cycleId}`)).status).toBe(200);
    expect((await teacher.get(`/cycles/${other.cycleId}`)).status).toBe(404);
    expect((await teacher.get(`/meetings/${other.meetingIds[0]}`)).status).toBe(404);
    expect((await teacher.get('/cycles')).body.pagination.total).toBe(1);
    const meeting = await teacher.data('GET', `/meetings/${own.meetingIds[0]}`);
    expect(meeting).toMatchObject({ revenue: null, profit: null, instructorPayment: 225 });
    // The lesson was not today.
    expect((await teacher.post(`/meetings/${own.meetingIds[0]}/complete`)).status).toBe(403);
    expect((await teacher.post('/customers', { name: 'x', phone: '0501234567' })).status).toBe(403);
  });
});
