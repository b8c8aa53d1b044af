import { type HttpClient, makeSchool, startTestSystem, type TestSystem } from '@roster/testkit/system';

let roster: TestSystem;
beforeAll(async () => {
  roster = await startTestSystem();
});
afterAll(() => roster.stop());

/** A cycle at 150 a child; whatever is read of it is read right after the write before it. */
async function perChild() {
  const api = await roster.admin();
  const school = await makeSchool(api);
  const path = `/cycles/${school.cycleId}`;
  const read = () => api.data('GET', path);
  return {
    api,
    school,
    path,
    read,
    count: async (): Promise<number | null> => (await read()).studentCount,
    register: async (name: string, status?: string) => {
      const { id: studentId } = await api.data('POST', '/students', { customerId: school.customerId, name });
      return api.data('POST', '/registrations', { studentId, cycleId: school.cycleId, ...(status && { status }) });
    },
    /** Holds the next meeting. */
    revenue: async () => (await api.data('POST', `/meetings/${school.meetingIds.shift()}/complete`)).revenue,
  };
}

/** Waits until another caller, who wrote nothing, sees the number. */
async function untilShown(api: HttpClient, path: string, count: number) {
  for (;;) if ((await api.data('GET', path)).studentCount === count) return;
}

describe('studentCount of a cycle', () => {
  it('is the children in it, at once for who registers, cancels and removes them', async () => {
    const { api, school, path, count, read, register } = await perChild();
    expect(await count()).toBe(0);
    const etag = (await api.get(path)).headers.get('etag') ?? '';
    const dani = await register('דני');
    expect(await count()).toBe(1);
    // The cycle is another to look at, and the same to write to.
    expect((await api.with({ 'if-none-match': etag }).get(path)).status).toBe(200);
    expect((await api.with({ 'if-match': etag }).put(path, { maxStudents: 20 })).status).toBe(200);
    const noa = await register('נועה');
    const yael = await register('יעל', 'trial');
    expect(await read()).toMatchObject({ studentCount: 2, maxStudents: 20 });
    await api.data('POST', `/registrations/${dani.id}/cancel`);
    expect(await count()).toBe(1);
    await api.data('PUT', `/registrations/${yael.id}`, { status: 'active' });
    expect(await count()).toBe(2);
    await api.data('DELETE', `/registrations/${noa.id}`);
    expect(await count()).toBe(1);
    await untilShown(await roster.admin(), path, 1);
    for (const list of [
      '/cycles',
      `/courses/${school.courseId}/cycles`,
      `/branches/${school.branchId}/cycles`,
      `/instructors/${school.instructorId}/cycles`,
    ]) {
      const cycles: { id: string; studentCount: number }[] = await api.data('GET', `${list}?limit=100`);
      expect([list, cycles.find(({ id }) => id === school.cycleId)?.studentCount]).toEqual([list, 1]);
    }
  });

  it('fixes revenue where it is given, and not where it is sent back as it was counted', async () => {
    const { api, path, count, read, register, revenue } = await perChild();
    await register('דני');
    await register('נועה');
    expect(await revenue()).toBe(300);
    const { name, studentCount, maxStudents } = await read();
    const changes = { name: `${name} 2`, studentCount, maxStudents };
    expect(await api.data('PUT', path, changes)).toMatchObject({ ...changes, studentCount: 2 });
    await register('יעל');
    expect([await count(), await revenue()]).toEqual([3, 450]);
    expect(await api.data('PUT', path, { studentCount: 20 })).toMatchObject({ studentCount: 20 });
    await register('אורי');
    expect([await count(), await revenue()]).toEqual([20, 3_000]);
    expect(await api.data('PUT', path, { studentCount: null })).toMatchObject({ studentCount: 4 });
    expect(await revenue()).toBe(600);
  });

  it('comes with a duplicate’s registrations', async () => {
    const { api, path, register } = await perChild();
    await register('דני');
    await register('נועה');
    const copy = await api.data('POST', `${path}/duplicate`, { newStartDate: '2024-09-01', copyRegistrations: true });
    expect(copy.studentCount).toBe(2);
    expect((await api.data('GET', `/cycles/${copy.id}`)).studentCount).toBe(2);
  });
});
