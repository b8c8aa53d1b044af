import { type HttpClient, makeSchool, type School, startTestSystem, type TestSystem } from '@roster/testkit/system';

let roster: TestSystem;
let admin: HttpClient;
let school: School;
let registrationId: string;

beforeAll(async () => {
  roster = await startTestSystem();
  admin = await roster.admin();
  school = await makeSchool(admin, { totalMeetings: 3 });
  await fillLists();
}, 60_000);
afterAll(() => roster.stop());

/** Of everything several, in an order that no field has by chance, and with fields that are absent. */
async function fillLists(): Promise<void> {
  const { customerId, cycleId, meetingIds } = school;
  await admin.data('POST', '/courses', { name: 'רובוטיקה', category: 'robotics', isActive: false });
  await admin.data('POST', '/courses', { name: 'בינה', category: 'ai' });
  await admin.data('POST', '/branches', { name: 'מקוון', type: 'online', isActive: false });
  await admin.data('POST', '/branches', { name: 'אורט', type: 'frontal', city: 'חיפה' });
  await admin.data('POST', '/instructors', { name: 'אבי', phone: '0541111111', ratePrivate: 90, ratePreparation: 7 });
  await admin.data('POST', '/customers', { name: 'אורן', phone: '0521111111', email: 'z@example.com', city: 'חיפה' });
  await admin.data('POST', '/customers', { name: 'בתיה', phone: '0501111111', email: 'a@example.com' });
  const registered: { id: string }[] = [];
  for (const [name, grade, amount] of [
    ['תום', 'ג', 900],
    ['אלה', undefined, 1_200],
    ['מיה', 'ו', undefined],
  ] as const) {
    const birthDate = grade === 'ג' ? '2016-05-05' : undefined;
    const student = await admin.data('POST', `/customers/${customerId}/students`, { name, grade, birthDate });
    registered.push(await admin.data('POST', `/cycles/${cycleId}/registrations`, { studentId: student.id, amount }));
  }
  registrationId = registered[0]?.id ?? '';
  await admin.data('POST', `/registrations/${registered[1]?.id}/cancel`);
  await admin.data('POST', `/registrations/${registrationId}/payment`, { paymentStatus: 'paid' });
  for (const [meeting, status] of [
    [0, 'present'],
    [1, 'absent'],
  ] as const) {
    const records = [
      { registrationId, status },
      { guestName: 'אורח', status: 'late', isTrial: true },
    ];
    await admin.data('POST', `/meetings/${meetingIds[meeting]}/attendance/bulk`, { records });
  }
  await admin.data('POST', `/meetings/${meetingIds[0]}/complete`);
  await admin.data('POST', `/meetings/${meetingIds[1]}/cancel`);
  await admin.data('POST', `/cycles/${cycleId}/duplicate`, { newStartDate: '2023-01-01', newName: 'א' });
  for (const name of ['b', 'a']) await admin.data('POST', '/api-keys', { name });
  for (const date of ['2024-05-14', '2024-04-23']) await admin.data('POST', '/closures', { date, name: date });
}

const at = (path: string): string => {
  const owners: Record<string, string> = {
    customers: school.customerId,
    students: school.studentId,
    instructors: school.instructorId,
    branches: school.branchId,
    courses: school.courseId,
    cycles: school.cycleId,
    meetings: school.meetingIds[0] ?? '',
    meeting: school.meetingIds[0] ?? '',
    registrations: registrationId,
  };
  const [, kind, second] = path.split('/');
  return path.replace(/\{\w+\}/, owners[second === 'meeting' ? second : (kind ?? '')] ?? '');
};

/** As the store has it: what is absent comes first, and text goes by its code points. */
const compare = (a: unknown, b: unknown): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return (a as string) < (b as string) ? -1 : 1;
};

interface Parameter {
  name?: string;
  schema?: { enum?: string[] };
}

describe('every list', () => {
  it('is sorted by each field that it offers, in both directions, page by page as in one piece', async () => {
    const { body: document } = await admin.get('/openapi.json');
    const ordered = new Set<string>();
    for (const [path, methods] of Object.entries<{ get?: { parameters?: Parameter[] } }>(document.paths)) {
      const offered = methods.get?.parameters?.find(({ name }) => name === 'sortBy')?.schema?.enum ?? [];
      if (offered.length === 0 || path.startsWith('/reports/') || path === '/audit-log') continue;
      for (const field of offered) {
        for (const direction of ['asc', 'desc'] as const) {
          const list = `${at(path)}?sortBy=${field}&sortOrder=${direction}`;
          const { status, body } = await admin.get(`${list}&limit=100`);
          expect([list, status]).toEqual([list, 200]);
          const shown: (string | null)[] = body.data.map((item: Record<string, string | null>) => item[field] ?? null);
          expect([list, shown]).toEqual([
            list,
            shown.toSorted((a, b) => compare(a, b) * (direction === 'asc' ? 1 : -1)),
          ]);
          if (new Set(shown).size > 1) ordered.add(`${path} ${field}`);
          const pages = [0, 2].map((offset) => admin.get(`${list}&limit=2&offset=${offset}`));
          const ids = (await Promise.all(pages)).flatMap((page) => page.body.data.map(({ id }: { id: string }) => id));
          expect(ids).toEqual(body.data.slice(0, 4).map(({ id }: { id: string }) => id));
        }
      }
    }
    // That there was something to sort is part of the test.
    for (const one of ['/customers email', '/customers city', '/students birthDate', '/instructors rateFrontal'])
      expect(ordered).toContain(one);
    for (const one of [
      '/registrations amount',
      '/registrations paymentStatus',
      '/meetings status',
      '/attendance isTrial',
    ])
      expect(ordered).toContain(one);
    for (const one of ['/cycles completedMeetings', '/cycles startDate', '/branches type', '/courses isActive'])
      expect(ordered).toContain(one);
  }, 60_000);

  it('tells an instructor nothing of amounts by its order', async () => {
    const email = (await admin.data('GET', `/instructors/${school.instructorId}`)).email;
    const instructor = await roster.client().signIn(email, 'teacher-password');
    for (const list of [
      '/registrations?sortBy=amount',
      '/cycles?sortBy=pricePerStudent',
      '/instructors?sortBy=ratePrivate',
    ]) {
      const { status, body } = await instructor.get(list);
      expect([list, status, body.error?.details]).toEqual([
        list,
        400,
        [{ field: 'sortBy', message: 'must be a field that instructors see' }],
      ]);
    }
    expect((await instructor.get('/registrations?sortBy=status')).status).toBe(200);
  });
});
