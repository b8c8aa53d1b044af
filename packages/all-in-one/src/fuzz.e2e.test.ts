import { anyUuid, fuzzedRequests } from '@roster/testkit/fuzzed-requests';
import { type HttpClient, makeSchool, startTestSystem, type TestSystem } from '@roster/testkit/system';
import * as fc from 'fast-check';

/** Bounded, since this runs with every test run; more by `FUZZ_SECONDS`. */
const timeMs = Number(process.env.FUZZ_SECONDS ?? 12) * 1_000;

let roster: TestSystem;
let admin: HttpClient;
let instructor: HttpClient;
/** What there is, by collection. */
let known: Record<string, string[]>;

beforeAll(async () => {
  roster = await startTestSystem({ environment: { ROSTER_ZOOM_WEBHOOK_SECRET: 'secret' } });
  admin = await roster.admin();
  const school = await makeSchool(admin, { totalMeetings: 12 });
  const { studentId, cycleId, instructorId, meetingIds } = school;
  const registration = await admin.data('POST', '/registrations', { studentId, cycleId, amount: 100 });
  const attendee = { registrationId: registration.id, status: 'present' };
  const record = await admin.data('POST', `/meetings/${meetingIds[0]}/attendance`, attendee);
  const other = await admin.data('POST', `/cycles/${cycleId}/duplicate`, { newStartDate: '2025-01-01' });
  const { email } = await admin.data('GET', `/instructors/${instructorId}`);
  instructor = await roster.client().signIn(email, 'teacher-password');
  const idOf = async (path: string, body: object): Promise<string> => (await admin.data('POST', path, body)).id;
  known = {
    courses: [school.courseId],
    branches: [school.branchId],
    instructors: [instructorId],
    customers: [school.customerId],
    students: [studentId],
    cycles: [cycleId, other.id],
    meetings: meetingIds,
    registrations: [registration.id],
    attendance: [record.id],
    'api-keys': [await idOf('/api-keys', { name: 'key' })],
    webhooks: [await idOf('/webhooks', { url: 'http://127.0.0.1:1/hook', events: ['*'] })],
    closures: [await idOf('/closures', { date: '2024-03-12', name: 'יום' })],
    leads: [await idOf('/public/leads', { name: 'ליד', phone: '0501234567' })],
    export: [await idOf('/reports/export', { report: 'cycle-progress' })],
  };
}, 60_000);
afterAll(() => roster.stop());

/** `customerId` and `customers` are both of customers; `ids` may be of anything. */
const idsOf = (name: string): fc.Arbitrary<string> => {
  const collection = name.replace(/Id$/, 's').replace(/chs$/, 'ches');
  const found = known[collection] ?? (name === 'ids' ? [...(known.cycles ?? []), ...(known.meetings ?? [])] : []);
  if (found.length === 0) return anyUuid;
  return fc.oneof({ arbitrary: fc.constantFrom(...found), weight: 5 }, { arbitrary: anyUuid, weight: 1 });
};

/** What takes the others' sessions or things away is asked for where there is nothing. */
const takesAway = /^DELETE |^POST \/auth\/logout|^POST \/meetings\/bulk-delete|^PUT \/organization/;

describe('whatever a machine asks of the whole product', () => {
  it('is answered, and never with 500', async () => {
    const { body: document } = await admin.get('/openapi.json');
    const operations = fuzzedRequests(document, idsOf).filter(({ operation }) => !takesAway.test(operation));
    const harmless = fuzzedRequests(document, () => anyUuid).filter(({ operation }) => /^DELETE /.test(operation));
    const all = [...operations, ...harmless].map(({ operation, requests }) =>
      requests.map((request) => ({ operation, request })),
    );
    const answered = new Map<string, Set<number>>();
    const failed: object[] = [];
    const property = fc.asyncProperty(
      fc.oneof(...all),
      fc.constantFrom(admin, admin, admin, instructor),
      async (asked, client) => {
        const { method, path, body, headers } = asked.request;
        const { status } = await client.with(headers).send(method, path, body);
        answered.set(asked.operation, (answered.get(asked.operation) ?? new Set()).add(status));
        // What comes later depends on what went before: nothing is gained from trying to shrink it.
        if (status === 500) failed.push({ ...asked.request, status });
      },
    );
    await fc.assert(property, { numRuns: 1_000_000, interruptAfterTimeLimit: timeMs, markInterruptAsFailure: false });
    expect(failed).toEqual([]);
    // It has got through to the services as well as been refused.
    const seen = new Set([...answered.values()].flatMap((statuses) => [...statuses]));
    expect([...seen]).toEqual(expect.arrayContaining([200, 201, 400, 404]));
  }, 300_000);
});
