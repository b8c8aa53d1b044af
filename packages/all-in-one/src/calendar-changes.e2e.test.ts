import { makeSchool, startTestSystem, type TestSystem } from '@roster/testkit/system';

let roster: TestSystem;
beforeAll(async () => {
  roster = await startTestSystem();
});
afterAll(() => roster.stop());

describe('changes of the calendar that other services go along with', () => {
  it('a duplicated cycle has its meetings and its children at once', async () => {
    const api = await roster.admin();
    const school = await makeSchool(api);
    await api.data('POST', `/cycles/${school.cycleId}/registrations`, { studentId: school.studentId, amount: 3000 });
    const copy = await api.data('POST', `/cycles/${school.cycleId}/duplicate`, {
      newStartDate: '2024-09-01',
      newName: 'Python - ב2024',
      copyRegistrations: true,
      generateMeetings: true,
    });
    expect(copy).toMatchObject({ name: 'Python - ב2024', startDate: '2024-09-01', completedMeetings: 0 });
    const registrations = await api.get(`/cycles/${copy.id}/registrations`);
    expect(registrations.body.data).toMatchObject([
      { studentId: school.studentId, status: 'registered', paymentStatus: 'unpaid', amount: 3000 },
    ]);
    expect((await api.get(`/cycles/${copy.id}/meetings?limit=100`)).body.pagination.total).toBe(20);
  });

  it('an instructor is removed once nothing needs them, and cannot sign in any more', async () => {
    const api = await roster.admin();
    const school = await makeSchool(api);
    const { email } = await api.data('GET', `/instructors/${school.instructorId}`);
    const signIn = async () =>
      (await roster.client().post('/auth/login', { email, password: 'teacher-password' })).status;
    expect(await signIn()).toBe(200);
    const refused = await api.delete(`/instructors/${school.instructorId}`);
    expect([refused.status, refused.body.error.message]).toEqual([
      409,
      'The instructor is still in use: 1 active cycle and 20 scheduled meetings',
    ]);
    await api.data('PUT', `/cycles/${school.cycleId}`, { status: 'cancelled' });
    const meetings = await api.get(`/cycles/${school.cycleId}/meetings?status=cancelled&limit=100`);
    expect(meetings.body.pagination.total).toBe(20);
    expect((await api.delete(`/instructors/${school.instructorId}`)).status).toBeLessThan(300);
    expect((await api.get(`/instructors/${school.instructorId}`)).status).toBe(404);
    // Identity follows the event.
    for (let status = await signIn(); status === 200; ) status = await signIn();
    expect(await signIn()).toBe(401);
  });
});
