import { randomUUID } from 'node:crypto';
import type { Principal } from '@roster/service-kit';
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
let billing: TestService<'billing'>;

beforeAll(async () => {
  billing = await startTestService(billingService, { peers: owners.peers() });
});
afterAll(() => billing.stop());
beforeEach(() => {
  owners.down.clear();
  owners.asked.length = 0;
});

describe('reading your own writes', () => {
  it('a meeting completed a moment ago is read settled, before any event', async () => {
    const school = await aSchool();
    const [id] = await school.scheduled(1);
    owners.change(school.org, 'meeting.completed', id, { status: 'completed', completedAt: '2026-03-03T16:30:00Z' });
    const { financials } = await school.ask([{ id, version: 2 }]);
    expect(financials).toMatchObject([
      { meetingId: id, state: 'actual', revenueMinor: 300_000, instructorPaymentMinor: 15_000 },
    ]);
    const event = await billing.awaitEvent('financials.settled', id);
    expect(event).toMatchObject({
      actor: 'service:billing',
      data: { before: { state: 'forecast' }, after: { state: 'actual' } },
    });
  });

  it('meetings that many complete at once are each settled for who completed them, and counted once', async () => {
    const school = await aSchool();
    const ids = await school.scheduled(12);
    const completed = ids.map((id) =>
      owners.change(school.org, 'meeting.completed', id, { status: 'completed', completedAt: '2026-03-03T16:30:00Z' }),
    );
    const calls = ids.map(async (id, index) => {
      const context = testContext(school.organization);
      // Two ask for each of them, and some ask for what is nowhere.
      const meetings = [{ id: ids[(index + 1) % ids.length] ?? id, version: 2 }, ...(index % 3 ? [] : [nowhere()])];
      const [own] = await Promise.all([
        billing.rpc.batchGetMeetingFinancials(context, { meetings: [{ id, version: 2 }] }),
        billing.rpc.batchGetMeetingFinancials(context, { meetings }),
      ]);
      expect(own.financials).toMatchObject([{ meetingId: id, state: 'actual', revenueMinor: 300_000 }]);
      return context.requestId;
    });
    const [requestIds] = await Promise.all([Promise.all(calls), billing.deliver(...completed)]);
    for (const id of ids) {
      const { requestid, data } = await billing.awaitEvent('financials.settled', id);
      expect([...requestIds, ...completed.map(({ requestid: told, id: event }) => told ?? event)]).toContain(requestid);
      expect(data).toMatchObject({ before: { state: 'forecast' }, after: { state: 'actual', version: 2 } });
    }
    const year = { startDate: '2026-01-01', endDate: '2026-12-31', groupBy: 'month' };
    const { actual, forecast } = await billing.rpc.getRevenueReport(testContext(school.organization), year);
    expect([actual?.meetings, actual?.revenueMinor, forecast?.meetings]).toEqual([12, 12 * 300_000, 0]);
  });

  it('a meeting that billing has never heard of is asked for', async () => {
    const school = await aSchool();
    const { subject: id } = school.meeting();
    expect((await school.ask([{ id, version: 1 }])).financials).toMatchObject([
      { state: 'forecast', revenueMinor: 300_000 },
    ]);
  });

  it.each([
    ['a price', 'cycle', 400_000, 15_000],
    ['a rate', 'instructor', 300_000, 30_000],
  ] as const)(
    '%s changed a moment ago counts for who changed it',
    async (_, kind, revenueMinor, instructorPaymentMinor) => {
      const school = await aSchool();
      const [id] = await school.scheduled(1);
      if (kind === 'cycle')
        owners.change<'cycle'>(school.org, 'cycle.updated', school.cycleId, { meetingRevenueMinor: 400_000 });
      else
        owners.change<'instructor'>(school.org, 'instructor.updated', school.instructorId, {
          rateFrontalMinor: 20_000,
        });
      const entity = kind === 'cycle' ? school.cycleId : school.instructorId;
      expect((await school.ask([{ id, version: 1 }])).financials).toMatchObject([
        { revenueMinor: 300_000, instructorPaymentMinor: 15_000 },
      ]);
      const { financials } = await school.ask([{ id, version: 1 }], { [`${kind}/${entity}`]: 2 });
      expect(financials).toMatchObject([{ revenueMinor, instructorPaymentMinor }]);
    },
  );

  it('a registration made a moment ago counts for who made it', async () => {
    const school = await aSchool({ type: 'institutional_per_child', pricePerStudentMinor: 5_000 });
    const [id] = await school.scheduled(1);
    owners.register(school.org, school.cycleId);
    const { financials } = await school.ask([{ id, version: 1 }], { [`roster/${school.cycleId}`]: 1 });
    expect(financials).toMatchObject([{ revenueMinor: 5_000 }]);
  });

  it('with the owners away, what is held is the answer', async () => {
    const school = await aSchool();
    const [id] = await school.scheduled(1);
    owners.down.add('scheduling');
    const { financials } = await school.ask([
      { id, version: 9 },
      { id: randomUUID(), version: 1 },
    ]);
    expect(financials).toMatchObject([{ meetingId: id, state: 'forecast', revenueMinor: 300_000 }]);
  });
});

describe('a page of meetings', () => {
  it('is answered in the order asked for, unknown ones left out, without asking anybody', async () => {
    const school = await aSchool();
    const ids = (await school.scheduled(20)).reverse();
    owners.asked.length = 0;
    const { financials } = await school.ask(ids.map((id) => ({ id, version: 1 })));
    expect(financials.map(({ meetingId }) => meetingId)).toEqual(ids);
    expect(owners.asked).toEqual([]);
    const unknown = await school.ask([
      { id: randomUUID(), version: 1 },
      { id: ids[0] ?? '', version: 1 },
    ]);
    expect(unknown.financials.map(({ meetingId }) => meetingId)).toEqual([ids[0]]);
  });

  it('is bounded', async () => {
    const school = await aSchool();
    const meetings = Array.from({ length: 501 }, () => ({ id: randomUUID(), version: 1 }));
    await expect(school.ask(meetings)).rejects.toMatchObject({ category: 'invalid', fields: [{ field: 'meetings' }] });
  });
});

describe('who sees figures', () => {
  it('managers and API keys: all of them', async () => {
    const school = await aSchool();
    const [id] = await school.scheduled(1);
    for (const principal of [
      manager(),
      { kind: 'api_key', id: 'key', scopes: ['read:meetings'] } satisfies Principal,
    ]) {
      const { financials } = await billing.rpc.batchGetMeetingFinancials(testContext(school.organization, principal), {
        meetings: [{ id, version: 1 }],
      });
      expect(financials).toMatchObject([
        { revenueMinor: 300_000, instructorPaymentMinor: 15_000, profitMinor: 285_000 },
      ]);
    }
  });

  it('an instructor: their own payment and nothing else', async () => {
    const school = await aSchool();
    const [id] = await school.scheduled(1);
    const other = school.meeting({ instructorId: randomUUID() });
    await billing.deliver(other);
    const context = testContext(school.organization, asInstructor(school.instructorId));
    const { financials } = await billing.rpc.batchGetMeetingFinancials(context, {
      meetings: [
        { id, version: 1 },
        { id: other.subject, version: 1 },
      ],
    });
    expect(financials).toHaveLength(1);
    expect(financials[0]).toMatchObject({ meetingId: id, instructorPaymentMinor: 15_000 });
    expect(financials[0]?.revenueMinor).toBeUndefined();
    expect(financials[0]?.profitMinor).toBeUndefined();
  });

  it('an instructor reads their own completion exactly, though owners would tell them less', async () => {
    const school = await aSchool();
    const [id] = await school.scheduled(1);
    owners.change(school.org, 'meeting.completed', id, { status: 'completed', completedAt: '2026-03-03T16:30:00Z' });
    const context = testContext(school.organization, asInstructor(school.instructorId));
    await billing.rpc.batchGetMeetingFinancials(context, { meetings: [{ id, version: 2 }] });
    expect((await school.ask([{ id, version: 2 }])).financials).toMatchObject([
      { state: 'actual', revenueMinor: 300_000 },
    ]);
  });

  it('clients and strangers: none; reports are for managers', async () => {
    const school = await aSchool();
    const question = { startDate: '2026-01-01', endDate: '2026-01-31', groupBy: 'month' };
    const client = { kind: 'user', id: randomUUID(), role: 'client' } as const;
    for (const principal of [client, { kind: 'anonymous' } as const]) {
      const context = testContext(school.organization, principal);
      await expect(billing.rpc.batchGetMeetingFinancials(context, { meetings: [] })).rejects.toMatchObject({
        category: 'forbidden',
      });
      await expect(billing.rpc.getRevenueReport(context, question)).rejects.toMatchObject({ category: 'forbidden' });
    }
    const context = testContext(school.organization, asInstructor(school.instructorId));
    await expect(billing.rpc.getRevenueReport(context, question)).rejects.toMatchObject({
      category: 'forbidden',
      slug: 'report.forbidden',
    });
  });

  it("another organization's meetings are unknown, and in nobody else's sums", async () => {
    const school = await aSchool();
    const [id] = await school.scheduled(1);
    const elsewhere = testContext(owners.organization(testOrganization()));
    expect(
      (await billing.rpc.batchGetMeetingFinancials(elsewhere, { meetings: [{ id, version: 1 }] })).financials,
    ).toEqual([]);
    const report = await billing.rpc.getRevenueReport(elsewhere, {
      startDate: '2026-01-01',
      endDate: '2026-12-31',
      groupBy: 'branch',
    });
    expect(report).toMatchObject({ groups: [], forecast: { meetings: 0 } });
  });
});

/** A school whose cycle, branch and instructor billing has heard of. */
const nowhere = () => ({ id: randomUUID(), version: 1 });

async function aSchool(cycle: Partial<ReturnType<typeof cycleFields>> = {}) {
  const organization = owners.organization(testOrganization());
  const org = organization.id;
  const branch = owners.create(org, 'branch.created', branchFields());
  const course = owners.create(org, 'course.created', courseFields());
  const instructor = owners.create(org, 'instructor.created', instructorFields());
  const places = { branchId: branch.subject, courseId: course.subject, instructorId: instructor.subject };
  const created = owners.create(org, 'cycle.created', cycleFields({ ...places, ...cycle }));
  await billing.deliver(branch, course, instructor, created);
  const meeting = (fields: { instructorId?: string } = {}) =>
    owners.create(
      org,
      'meeting.scheduled',
      meetingFields({ ...places, cycleId: created.subject, scheduledDate: '2026-03-03', ...fields }),
    );
  return {
    organization,
    org,
    cycleId: created.subject,
    instructorId: instructor.subject,
    meeting,
    scheduled: async (count: number): Promise<[string, ...string[]]> => {
      const events = Array.from({ length: count }, () => meeting());
      await billing.deliver(...events);
      return events.map(({ subject }) => subject) as [string, ...string[]];
    },
    ask: (meetings: { id: string; version: number }[], seen: Record<string, number> = {}) => {
      const context = { ...testContext(organization), seen: new Map(Object.entries(seen)) };
      return billing.rpc.batchGetMeetingFinancials(context, { meetings });
    },
  };
}
