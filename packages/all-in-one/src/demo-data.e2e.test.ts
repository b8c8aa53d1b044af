import { createLogger } from '@roster/service-kit';
import { type HttpClient, startTestSystem, type TestSystem } from '@roster/testkit/system';
import { loadDemoData } from './demo-data/load-demo-data';

let roster: TestSystem;
let admin: HttpClient;
const now = new Date();
const log = createLogger('demo-data', 'silent');

beforeAll(async () => {
  roster = await startTestSystem();
  admin = await roster.admin();
  await loadDemoData(roster.system.peers, now, log);
}, 120_000);
afterAll(() => roster.stop());

const day = (days: number): string => new Date(now.getTime() + days * 24 * 3_600_000).toISOString().slice(0, 10);
const year = `startDate=${day(-365)}&endDate=${day(365)}`;
const all = (path: string) => admin.data('GET', `${path}${path.includes('?') ? '&' : '?'}limit=100`);
const statuses = async (path: string): Promise<string[]> =>
  [...new Set((await all(path)).map(({ status }: { status: string }) => status))].sort() as string[];

describe('the demo school', () => {
  it('has a year behind it and one ahead, in which not all went by the plan', async () => {
    expect(await statuses('/cycles')).toEqual(['active', 'completed']);
    const meetings = new Set<string>();
    for (const status of ['scheduled', 'completed', 'cancelled', 'postponed'])
      if ((await all(`/meetings?status=${status}`)).length > 0) meetings.add(status);
    expect([...meetings]).toEqual(['scheduled', 'completed', 'cancelled', 'postponed']);
    expect(await statuses('/registrations')).toEqual(['active', 'cancelled', 'completed', 'trial']);
    expect(await statuses('/attendance')).toEqual(['absent', 'late', 'present']);
    expect((await all('/attendance?isTrial=true')).length).toBeGreaterThan(0);
    expect([(await all('/closures')).length, (await all('/leads')).length]).toEqual([2, 2]);
  });

  it('registered its children before their cycles began', async () => {
    for (const { registrationDate, cycle } of await all('/registrations?status=active'))
      expect([registrationDate < cycle.startDate, registrationDate <= day(0)]).toEqual([true, true]);
    const unpaid = await all('/registrations?paymentStatus=unpaid');
    expect(unpaid.length).toBeGreaterThan(2);
  });

  it.each([
    ['revenue', ['day', 'week', 'month', 'branch', 'course', 'instructor']],
    ['attendance', ['day', 'week', 'month', 'cycle', 'branch']],
  ])('has something to read in the report on %s, however it is grouped', async (report, groupings) => {
    for (const groupBy of groupings) {
      const { groups } = await admin.data('GET', `/reports/${report}?${year}&groupBy=${groupBy}`);
      expect([groupBy, groups.length > 3]).toEqual([groupBy, true]);
    }
  });

  it('pays its instructors at rates of their own, and has cycles at every stage', async () => {
    const { instructors } = await admin.data('GET', `/reports/instructor-payments?${year}`);
    expect(instructors).toHaveLength(4);
    for (const { actual } of instructors) expect(actual.payment).toBeGreaterThan(0);
    const { cycles } = await admin.data('GET', '/reports/cycle-progress');
    const progress: number[] = cycles.map((cycle: { progress: number }) => cycle.progress);
    expect(progress).toEqual(expect.arrayContaining([0, 100]));
    expect(progress.some((percent) => percent > 0 && percent < 100)).toBe(true);
  });

  it('is loaded once', async () => {
    const before = (await admin.get('/customers?limit=1')).body.pagination.total;
    await loadDemoData(roster.system.peers, now, log);
    expect((await admin.get('/customers?limit=1')).body.pagination.total).toBe(before);
  });
});
