import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type HttpClient,
  makeSchool,
  secondOrganization,
  startTestSystem,
  type TestSystem,
} from '@roster/testkit/system';

interface OpenApi {
  paths: Record<string, Record<string, unknown>>;
}

const document = JSON.parse(
  readFileSync(join(__dirname, '..', '..', '..', 'docs', 'openapi', 'haitech.json'), 'utf8'),
) as OpenApi;

/** A body that would do, for the routes that ask for one; whatever it names is the first organization's. */
const bodies = (ids: Ids): Record<string, unknown> => ({
  'post /customers/{id}/students': { name: 'דני' },
  'post /cycles/{id}/registrations': { studentId: ids.students },
  'post /cycles/{id}/duplicate': { newStartDate: '2026-01-04' },
  'post /meetings/{id}/postpone': { newDate: '2026-01-04' },
  'post /meetings/{id}/attendance': { guestName: 'אורח', status: 'present' },
  'post /meetings/{id}/attendance/bulk': { records: [{ guestName: 'אורח', status: 'present' }] },
  'put /meetings/{id}/attendance/bulk': { records: [{ guestName: 'אורח', status: 'present' }] },
  'post /webhooks/{id}/replay': { from: '2026-01-04' },
  'post /webhooks/{id}/backfill': { from: new Date().toISOString() },
  'post /registrations/{id}/payment': { paymentStatus: 'paid' },
});

type Ids = Record<string, string>;

let roster: TestSystem;
let ours: HttpClient;
let theirs: HttpClient;
let ids: Ids;

beforeAll(async () => {
  roster = await startTestSystem({ organizations: [secondOrganization] });
  ours = await roster.admin();
  theirs = await roster.admin(secondOrganization.id);
  const school = await makeSchool(ours);
  const registration = await ours.data('POST', '/registrations', {
    studentId: school.studentId,
    cycleId: school.cycleId,
  });
  const attendance = await ours.data('POST', '/attendance', {
    meetingId: school.meetingIds[0],
    registrationId: registration.id,
    status: 'present',
  });
  const webhook = await ours.data('POST', '/webhooks', {
    url: 'https://example.com/hook',
    events: ['meeting.completed'],
  });
  ids = {
    customers: school.customerId,
    students: school.studentId,
    instructors: school.instructorId,
    branches: school.branchId,
    courses: school.courseId,
    cycles: school.cycleId,
    meetings: school.meetingIds[0] ?? '',
    registrations: registration.id,
    attendance: attendance.id,
    webhooks: webhook.id,
  };
});
afterAll(() => roster.stop());

const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.keys(operations)
    .filter((method) => ['get', 'post', 'put', 'delete'].includes(method))
    .map((method) => ({ method, path, kind: path.split('/')[1] ?? '' })),
);

describe("another organization's ids", () => {
  it('are not found by any route that takes one', async () => {
    const walked: string[] = [];
    for (const { method, path, kind } of routes) {
      const id = ids[kind];
      if (!id || !/\{[a-zA-Z]*id\}/i.test(path)) continue;
      const name = `${method} ${path}`;
      const body = bodies(ids)[name] ?? (method === 'get' || method === 'delete' ? undefined : {});
      const { status, body: answer } = await theirs.send(method.toUpperCase(), path.replace(/\{[^}]+\}/, id), body);
      walked.push(`${name} ${status} ${answer.error?.code}`);
    }
    expect(walked.length).toBeGreaterThan(30);
    expect(walked.filter((line) => !line.endsWith(' 404 NOT_FOUND'))).toEqual([]);
  });

  it('are in no list', async () => {
    for (const path of [
      '/customers',
      '/students',
      '/instructors',
      '/branches',
      '/courses',
      '/cycles',
      '/meetings',
      '/registrations',
      '/attendance',
      '/rooms',
      '/webhooks',
      '/webhooks/deliveries',
    ]) {
      expect([path, (await theirs.get(path)).body]).toMatchObject([path, { data: [], pagination: { total: 0 } }]);
    }
    const report = await theirs.data('GET', '/reports/revenue?startDate=2024-01-01&endDate=2024-12-31');
    expect(report).toMatchObject({ summary: { actual: { meetings: 0 }, forecast: { meetings: 0 } }, groups: [] });
  });

  it('cannot be referred to, and nothing is left behind of the attempt', async () => {
    const cycle = {
      name: 'x',
      type: 'private',
      startDate: '2026-01-04',
      dayOfWeek: 'sunday',
      startTime: '10:00',
      endTime: '11:00',
      durationMinutes: 60,
      totalMeetings: 1,
    };
    const attempts: [string, Record<string, unknown>][] = [
      ['/students', { customerId: ids.customers, name: 'x' }],
      ['/cycles', { ...cycle, courseId: ids.courses, branchId: ids.branches, instructorId: ids.instructors }],
      [
        '/meetings',
        {
          cycleId: ids.cycles,
          instructorId: ids.instructors,
          scheduledDate: '2026-01-04',
          startTime: '10:00',
          endTime: '11:00',
        },
      ],
      ['/registrations', { studentId: ids.students, cycleId: ids.cycles }],
      ['/attendance', { meetingId: ids.meetings, guestName: 'x', status: 'present' }],
      ['/attendance/bulk', { meetingId: ids.meetings, records: [{ guestName: 'x', status: 'present' }] }],
    ];
    for (const [path, body] of attempts) {
      const { status } = await theirs.post(path, body);
      expect([path, status === 400 || status === 404]).toEqual([path, true]);
      expect((await theirs.get(path.replace('/bulk', ''))).body.pagination.total).toBe(0);
    }
  });

  it('are not opened by a token of one organization that names the other', async () => {
    const { status } = await theirs.with({ 'x-organization': 'haitech' }).get(`/customers/${ids.customers}`);
    expect(status).toBe(403);
  });
});
