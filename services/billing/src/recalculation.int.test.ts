import { randomUUID } from 'node:crypto';
import type { BaseConfig, Database, ServiceDefinition } from '@roster/service-kit';
import {
  instructor as asInstructor,
  branchFields,
  courseFields,
  cycleFields,
  FakeOwners,
  instructorFields,
  manager,
  meetingFields,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { billingService } from './service';

const owners = new FakeOwners();
let database: Database;
let billing: TestService<'billing'>;

beforeAll(async () => {
  billing = await start();
});
afterAll(() => billing.stop());
beforeEach(() => {
  owners.down.clear();
  owners.asked.length = 0;
});

describe('recalculating', () => {
  it("applies today's prices and rates to a completed meeting, and the event shows old and new figures", async () => {
    const school = await aSchool();
    const [id] = await school.completed(1);
    await billing.deliver(school.price(400_000), school.rate(20_000));
    expect(await school.figures(id)).toMatchObject({ state: 'actual', revenueMinor: 300_000 });
    const boss = manager();
    const { financials } = await billing.rpc.recalculateMeeting(testContext(school.organization, boss), { id });
    expect(financials).toMatchObject({ state: 'actual', revenueMinor: 400_000, instructorPaymentMinor: 30_000 });
    const told = await school.told(id, 2);
    expect(told).toMatchObject({
      actor: `user:${boss.kind === 'user' ? boss.id : ''}`,
      data: {
        before: { state: 'actual', revenueMinor: 300_000, instructorPaymentMinor: 15_000, profitMinor: 285_000 },
        after: { state: 'actual', revenueMinor: 400_000, instructorPaymentMinor: 30_000, profitMinor: 370_000 },
      },
    });
    expect((await school.report()).actual).toMatchObject({ meetings: 1, revenueMinor: 400_000, profitMinor: 370_000 });
  });

  it('fixes the new prices: what comes after does not count, nor does a redelivery', async () => {
    const school = await aSchool();
    const [id] = await school.completed(1);
    owners.change<'cycle'>(school.org, 'cycle.updated', school.cycleId, { meetingRevenueMinor: 400_000 });
    // Its event is still on its way: the owner is asked.
    await school.recalculate([id]);
    await billing.deliver(school.price(500_000), ...school.completions);
    expect(await school.figures(id)).toMatchObject({ revenueMinor: 400_000 });
    const longer = owners.change<'meeting'>(school.org, 'meeting.updated', id, { endsAt: '2026-03-03T18:00:00.000Z' });
    await billing.deliver(longer);
    expect(await school.figures(id)).toMatchObject({ revenueMinor: 400_000, instructorPaymentMinor: 30_000 });
  });

  it('takes the roster of today', async () => {
    const school = await aSchool({ type: 'institutional_per_child', pricePerStudentMinor: 5_000 });
    const [id] = await school.completed(1);
    expect(await school.figures(id)).toMatchObject({ revenueMinor: 0 });
    owners.register(school.org, school.cycleId);
    expect((await school.recalculate([id])).financials).toMatchObject([{ revenueMinor: 5_000 }]);
  });

  it('of what has not moved tells nothing', async () => {
    const school = await aSchool();
    const [id] = await school.completed(1);
    await school.recalculate([id, id]);
    await school.recalculate([id]);
    await billing.deliver(school.price(400_000));
    await school.recalculate([id]);
    expect(await school.told(id, 2)).toMatchObject({ data: { after: { revenueMinor: 400_000 } } });
  });

  it('answers in the order asked for, with one question to each owner', async () => {
    const school = await aSchool();
    const ids = [...(await school.completed(3)), ...(await school.scheduled(2))].reverse();
    owners.change<'cycle'>(school.org, 'cycle.updated', school.cycleId, { meetingRevenueMinor: 400_000 });
    owners.asked.length = 0;
    const { financials } = await school.recalculate(ids);
    expect(financials.map(({ meetingId, revenueMinor }) => [meetingId, revenueMinor])).toEqual(
      ids.map((id) => [id, 400_000]),
    );
    expect(owners.asked.sort()).toEqual([
      'catalog.BatchGetInstructors',
      'scheduling.BatchGetCycles',
      'scheduling.BatchGetMeetings',
    ]);
  });

  it('is all or nothing: an unknown meeting is named by its index and nothing changes', async () => {
    const school = await aSchool();
    const other = await aSchool();
    const [id] = await school.completed(1);
    const [theirs] = await other.completed(1);
    await billing.deliver(school.price(400_000));
    await expect(school.recalculate([id, randomUUID(), theirs])).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'ids[1]' }, { field: 'ids[2]' }],
    });
    expect(await school.figures(id)).toMatchObject({ revenueMinor: 300_000 });
    for (const unknown of [randomUUID(), theirs]) {
      await expect(
        billing.rpc.recalculateMeeting(testContext(school.organization), { id: unknown }),
      ).rejects.toMatchObject({ slug: 'meeting.not_found' });
    }
    for (const ids of [[], Array.from({ length: 101 }, () => randomUUID())]) {
      await expect(school.recalculate(ids)).rejects.toMatchObject({ fields: [{ field: 'ids' }] });
    }
  });

  it.each(['scheduling', 'catalog', 'enrollment'] as const)('guesses nothing while %s is away', async (service) => {
    const school = await aSchool({ type: 'private', pricePerStudentMinor: 5_000, meetingRevenueMinor: undefined });
    const [id] = await school.completed(1);
    const before = await school.figures(id);
    owners.register(school.org, school.cycleId);
    owners.down.add(service);
    await expect(school.recalculate([id])).rejects.toMatchObject({ category: 'unavailable' });
    owners.down.clear();
    expect(await school.figures(id)).toEqual(before);
  });

  it('is for managers', async () => {
    const school = await aSchool();
    const [id] = await school.completed(1);
    const context = testContext(school.organization, asInstructor(school.instructorId));
    await expect(billing.rpc.recalculateMeeting(context, { id })).rejects.toMatchObject({ category: 'forbidden' });
    await expect(billing.rpc.recalculateMeetings(context, { ids: [id] })).rejects.toMatchObject({
      category: 'forbidden',
    });
  });
});

describe('what a read has settled', () => {
  it('is not settled again by the event', async () => {
    const school = await aSchool();
    const [id] = await school.scheduled(1);
    const event = school.complete(id);
    await school.figures(id, 2);
    owners.asked.length = 0;
    const entry = await school.entry(id);
    await billing.deliver(event);
    expect(owners.asked).toEqual([]);
    expect(await school.entry(id)).toEqual(entry);
    expect(billing.published.filter(({ subject }) => subject === id)).toHaveLength(1);
  });
});

describe('what instructors are paid', () => {
  it('is told by instructor and activity, hours and money, held and planned apart', async () => {
    const school = await aSchool();
    await school.completed(2);
    await school.scheduled(1, { activityType: 'online' });
    const report = await school.payments(manager());
    expect(report).toMatchObject({
      instructors: [
        {
          instructorId: school.instructorId,
          instructorName: 'דנה לוי',
          actual: { meetings: 2, minutes: 180, paymentMinor: 30_000 },
          forecast: { meetings: 1, minutes: 90, paymentMinor: 15_000 },
          activities: [
            { activityType: 'online', actual: { meetings: 0 }, forecast: { meetings: 1, paymentMinor: 15_000 } },
            { activityType: 'frontal', actual: { meetings: 2, minutes: 180 }, forecast: { meetings: 0 } },
          ],
        },
      ],
      total: 1,
      actual: { meetings: 2, minutes: 180, paymentMinor: 30_000 },
      forecast: { meetings: 1, minutes: 90, paymentMinor: 15_000 },
      currency: 'ILS',
    });
    expect((await school.payments(manager(), { state: 'actual' })).forecast).toMatchObject({ meetings: 0 });
    expect((await school.lines(manager())).lines).toMatchObject([
      { date: '2026-03-03', instructorName: 'דנה לוי', cycleName: 'מחזור אביב', minutes: 90, paymentMinor: 15_000 },
      {},
      {},
    ]);
  });

  it('an instructor asks for their own and sees nobody else’s', async () => {
    const school = await aSchool();
    await school.completed(1);
    const own = asInstructor(school.instructorId);
    const stranger = asInstructor(randomUUID());
    expect((await school.payments(own)).actual).toMatchObject({ meetings: 1, paymentMinor: 15_000 });
    expect((await school.lines(own)).total).toBe(1);
    for (const question of [{}, { instructorId: school.instructorId }]) {
      expect(await school.payments(stranger, question)).toMatchObject({ instructors: [], actual: { meetings: 0 } });
      expect(await school.lines(stranger, question)).toMatchObject({ lines: [], total: 0 });
    }
    const client = { kind: 'user', id: randomUUID(), role: 'client' } as const;
    await expect(school.payments(client)).rejects.toMatchObject({ category: 'forbidden' });
    await expect(school.lines(client)).rejects.toMatchObject({ category: 'forbidden' });
    await expect(school.payments(manager(), { state: 'paid' })).rejects.toMatchObject({
      fields: [{ field: 'state' }],
    });
  });

  it('comes in pages where asked to, with the totals of all', async () => {
    const school = await aSchool();
    await school.completed(3);
    const page = (offset: number) => ({ page: { limit: 2, offset, sortBy: '', descending: false } });
    const lines = [
      ...(await school.lines(manager(), page(0))).lines,
      ...(await school.lines(manager(), page(2))).lines,
    ];
    expect(new Set(lines.map(({ meetingId }) => meetingId)).size).toBe(3);
    expect(await school.payments(manager(), page(2))).toMatchObject({
      instructors: [],
      total: 1,
      actual: { meetings: 3 },
    });
  });
});

describe('sums that are not there in the shape of this version', () => {
  it('are made anew from the figures before anything is served', async () => {
    const school = await aSchool();
    await school.completed(2);
    await school.scheduled(1);
    const before = [await school.report(), await school.payments(manager())];
    for (const name of ['month_sums', 'migrations']) await database.connection.collection(name).deleteMany({});
    await billing.stop();
    billing = await start(billing.databasePrefix);
    expect([await school.report(), await school.payments(manager())]).toEqual(before);
    await billing.stop();
    billing = await start(billing.databasePrefix);
    expect([await school.report(), await school.payments(manager())]).toEqual(before);
  });
});

function start(databasePrefix?: string): Promise<TestService<'billing'>> {
  const watched: ServiceDefinition<'billing', BaseConfig> = {
    ...billingService,
    build: (runtime) => {
      database = runtime.database;
      return billingService.build(runtime);
    },
  };
  return startTestService(watched, { peers: owners.peers(), ...(databasePrefix ? { databasePrefix } : {}) });
}

/** A school of one cycle, whose owners and billing know it. */
async function aSchool(cycle: Partial<ReturnType<typeof cycleFields>> = {}) {
  const organization = owners.organization(testOrganization());
  const org = organization.id;
  const branch = owners.create(org, 'branch.created', branchFields());
  const course = owners.create(org, 'course.created', courseFields());
  const instructor = owners.create(org, 'instructor.created', instructorFields());
  const places = { branchId: branch.subject, courseId: course.subject, instructorId: instructor.subject };
  const created = owners.create(org, 'cycle.created', cycleFields({ ...places, ...cycle }));
  await billing.deliver(branch, course, instructor, created);
  const cycleId = created.subject;
  const span = { startDate: '2026-01-01', endDate: '2026-12-31' };
  const school = {
    organization,
    org,
    cycleId,
    instructorId: instructor.subject,
    completions: [] as ReturnType<typeof owners.change>[],
    scheduled: async (count: number, fields: object = {}): Promise<[string, ...string[]]> => {
      const meeting = () => meetingFields({ ...places, cycleId, scheduledDate: '2026-03-03', ...fields });
      const events = Array.from({ length: count }, () => owners.create(org, 'meeting.scheduled', meeting()));
      await billing.deliver(...events);
      return events.map(({ subject }) => subject) as [string, ...string[]];
    },
    complete: (id: string) =>
      owners.change<'meeting'>(org, 'meeting.completed', id, {
        status: 'completed',
        completedAt: '2026-03-03T16:30:00Z',
      }),
    completed: async (count: number): Promise<[string, ...string[]]> => {
      const ids = await school.scheduled(count);
      school.completions.push(...ids.map((id) => school.complete(id)));
      await billing.deliver(...school.completions);
      return ids;
    },
    price: (meetingRevenueMinor: number) =>
      owners.change<'cycle'>(org, 'cycle.updated', cycleId, { meetingRevenueMinor }),
    rate: (rateFrontalMinor: number) =>
      owners.change<'instructor'>(org, 'instructor.updated', instructor.subject, { rateFrontalMinor }),
    recalculate: (ids: string[]) => billing.rpc.recalculateMeetings(testContext(organization), { ids }),
    figures: async (id: string, version = 0) =>
      (await billing.rpc.batchGetMeetingFinancials(testContext(organization), { meetings: [{ id, version }] }))
        .financials[0],
    report: () => billing.rpc.getRevenueReport(testContext(organization), { ...span, groupBy: 'month' }),
    payments: (principal: ReturnType<typeof manager>, question: object = {}) =>
      billing.rpc.getInstructorPaymentsReport(testContext(organization, principal), { ...span, ...question }),
    lines: (principal: ReturnType<typeof manager>, question: object = {}) =>
      billing.rpc.listInstructorPaymentLines(testContext(organization, principal), { ...span, ...question }),
    entry: (id: string) => database.connection.collection('financials').findOne({ _id: `${org}/${id}` as never }),
    /** The nth settlement that was published of a meeting; it is the last one. */
    told: async (id: string, count: number) => {
      const settled = () => billing.published.filter(({ subject }) => subject === id);
      while (settled().length < count) await new Promise((resolve) => setImmediate(resolve));
      expect(settled()).toHaveLength(count);
      return settled()[count - 1];
    },
  };
  return school;
}
