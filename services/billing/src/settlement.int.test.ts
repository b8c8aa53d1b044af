import type { DomainEvent, MeetingState } from '@roster/contracts';
import { type ServiceDefinition, type UnitOfWork, unavailable } from '@roster/service-kit';
import {
  branchFields,
  courseFields,
  cycleFields,
  FakeOwners,
  instructorFields,
  meetingFields,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import type { BillingConfig } from './config';
import { billingService } from './service';

const owners = new FakeOwners();
let billing: TestService<'billing'>;
/** What happens to the next transaction: it dies before its commit, or after it. */
let crash: 'before commit' | 'after commit' | undefined;
/** What happens while the next transaction has written and not committed. */
let meanwhile: (() => Promise<void>) | undefined;

beforeAll(async () => {
  billing = await startTestService(withCrashes(billingService), { peers: owners.peers() });
});
afterAll(() => billing.stop());
beforeEach(() => {
  crash = undefined;
  meanwhile = undefined;
  owners.down.clear();
  owners.asked.length = 0;
});

describe('a scheduled meeting', () => {
  it('is expected to bring what its cycle says and to cost what its instructor does', async () => {
    const school = await aSchool();
    const meeting = await school.schedule();
    expect(await school.figures(meeting)).toMatchObject({
      state: 'forecast',
      revenueMinor: 300_000,
      instructorPaymentMinor: 15_000,
      profitMinor: 285_000,
      currency: 'ILS',
    });
  });

  it('follows the price of its cycle, its roster and the rates of its instructor', async () => {
    const school = await aSchool({
      type: 'institutional_per_child',
      pricePerStudentMinor: 5_000,
      meetingRevenueMinor: undefined,
    });
    const meeting = await school.schedule();
    expect(await school.figures(meeting)).toMatchObject({ revenueMinor: 0 });
    await billing.deliver(school.register(), school.register());
    expect(await school.figures(meeting)).toMatchObject({ revenueMinor: 10_000 });
    await billing.deliver(school.changeCycle({ pricePerStudentMinor: 6_000 }));
    expect(await school.figures(meeting)).toMatchObject({ revenueMinor: 12_000 });
    await billing.deliver(school.changeInstructor({ rateFrontalMinor: 20_000 }));
    expect(await school.figures(meeting)).toMatchObject({ instructorPaymentMinor: 30_000 });
    expect((await school.total()).forecast).toMatchObject({
      meetings: 1,
      revenueMinor: 12_000,
      instructorPaymentMinor: 30_000,
    });
  });

  it('is settled with all others of an instructor, in bounded steps', async () => {
    const school = await aSchool();
    const meetings = Array.from({ length: 250 }, () => school.newMeeting());
    await billing.deliver(...meetings);
    await billing.deliver(school.changeInstructor({ rateFrontalMinor: 20_000 }));
    const { forecast } = await school.total();
    expect(forecast).toMatchObject({ meetings: 250, instructorPaymentMinor: 250 * 30_000 });
  });

  it('heard of before its cycle and instructor has them asked for', async () => {
    const school = await aSchool({}, { deliver: false });
    const meeting = await school.schedule();
    expect(await school.figures(meeting)).toMatchObject({ revenueMinor: 300_000, instructorPaymentMinor: 15_000 });
  });

  it('heard of while everybody is away is made whole when the news comes', async () => {
    const school = await aSchool({}, { deliver: false });
    const down = ['scheduling', 'catalog', 'enrollment'] as const;
    for (const service of down) owners.down.add(service);
    const meeting = await school.schedule();
    expect(await school.figures(meeting)).toMatchObject({ revenueMinor: 0, instructorPaymentMinor: 0 });
    await billing.deliver(...school.news);
    expect(await school.figures(meeting)).toMatchObject({ revenueMinor: 300_000, instructorPaymentMinor: 15_000 });
  });
});

describe('completing a meeting', () => {
  it('fixes the figures and tells of it, once', async () => {
    const school = await aSchool();
    const meeting = await school.schedule();
    const completed = school.change('meeting.completed', meeting, {
      status: 'completed',
      completedAt: '2026-03-03T16:30:00Z',
    });
    await billing.deliver(completed);
    await billing.deliver(completed);
    await billing.deliver(
      school.changeCycle({ meetingRevenueMinor: 1 }),
      school.changeInstructor({ rateFrontalMinor: 1 }),
    );
    expect(await school.figures(meeting)).toMatchObject({
      state: 'actual',
      revenueMinor: 300_000,
      instructorPaymentMinor: 15_000,
    });
    const total = await school.total();
    expect(total.actual).toMatchObject({
      meetings: 1,
      revenueMinor: 300_000,
      instructorPaymentMinor: 15_000,
      profitMinor: 285_000,
    });
    expect(total.forecast).toMatchObject({ meetings: 0, revenueMinor: 0 });
    const event = await billing.awaitEvent('financials.settled', meeting);
    expect(event.data).toMatchObject({
      before: { state: 'forecast' },
      after: { state: 'actual', revenueMinor: 300_000, meetingId: meeting },
    });
    expect(school.settled(meeting)).toHaveLength(1);
  });

  it('asks enrollment where the news of a registration is still on its way', async () => {
    const school = await aSchool({ type: 'private', pricePerStudentMinor: 5_000, meetingRevenueMinor: undefined });
    const meeting = await school.schedule();
    const registered = school.register();
    await billing.deliver(school.complete(meeting));
    expect(await school.figures(meeting)).toMatchObject({ state: 'actual', revenueMinor: 5_000 });
    await billing.deliver(registered);
    expect(await school.figures(meeting)).toMatchObject({ state: 'actual', revenueMinor: 5_000 });
    expect((await school.total()).actual).toMatchObject({ meetings: 1, revenueMinor: 5_000 });
  });

  it('asks each owner once for a whole batch', async () => {
    const school = await aSchool({ type: 'private', pricePerStudentMinor: 5_000, meetingRevenueMinor: undefined });
    const meetings = [];
    for (let i = 0; i < 20; i++) meetings.push(await school.schedule());
    owners.asked.length = 0;
    await billing.deliver(...meetings.map((meeting) => school.complete(meeting)));
    expect(owners.asked.sort()).toEqual([
      'catalog.BatchGetInstructors',
      'enrollment.BatchGetRosters',
      'scheduling.BatchGetCycles',
    ]);
    expect((await school.total()).actual.meetings).toBe(20);
  });

  it('goes by the copies held where the owners are away', async () => {
    const school = await aSchool();
    const meeting = await school.schedule();
    for (const service of ['scheduling', 'catalog', 'enrollment'] as const) owners.down.add(service);
    await billing.deliver(school.complete(meeting));
    expect(await school.figures(meeting)).toMatchObject({
      state: 'actual',
      revenueMinor: 300_000,
      instructorPaymentMinor: 15_000,
    });
  });

  it('an instructor nobody could name yet is paid when known, the price staying as it was', async () => {
    const school = await aSchool();
    const hired = owners.create(school.org, 'instructor.created', instructorFields({ rateFrontalMinor: 8_000 }));
    owners.down.add('catalog');
    const meeting = await school.schedule({ instructorId: hired.subject });
    await billing.deliver(school.complete(meeting));
    expect(await school.figures(meeting)).toMatchObject({ state: 'actual', instructorPaymentMinor: 0 });
    await billing.deliver(school.changeCycle({ meetingRevenueMinor: 1 }), hired);
    expect(await school.figures(meeting)).toMatchObject({ revenueMinor: 300_000, instructorPaymentMinor: 12_000 });
    expect((await school.total()).actual).toMatchObject({
      meetings: 1,
      revenueMinor: 300_000,
      instructorPaymentMinor: 12_000,
    });
  });
});

describe('a meeting that is not held after all', () => {
  it('reopened: its figures are taken back, and it is a forecast at the prices of today', async () => {
    const school = await aSchool();
    const meeting = await school.schedule();
    await billing.deliver(school.complete(meeting));
    await billing.deliver(school.changeCycle({ meetingRevenueMinor: 400_000 }));
    await billing.deliver(school.change('meeting.updated', meeting, { status: 'scheduled', completedAt: undefined }));
    expect(await school.figures(meeting)).toMatchObject({ state: 'forecast', revenueMinor: 400_000 });
    const total = await school.total();
    expect(total.actual.meetings).toBe(0);
    expect(total.forecast).toMatchObject({ meetings: 1, revenueMinor: 400_000 });
    await billing.deliver(school.complete(meeting));
    expect(await school.figures(meeting)).toMatchObject({ state: 'actual', revenueMinor: 400_000 });
    await eventually(() => school.settled(meeting).length === 3);
    expect(school.settled(meeting).map(({ data }) => (data.after as { state?: string }).state)).toEqual([
      'actual',
      'forecast',
      'actual',
    ]);
  });

  it.each([
    ['meeting.cancelled', 'cancelled'],
    ['meeting.postponed', 'postponed'],
  ] as const)('%s: it carries zero', async (type, status) => {
    const school = await aSchool();
    const meeting = await school.schedule();
    await billing.deliver(school.change(type, meeting, { status }));
    expect(await school.figures(meeting)).toMatchObject({
      state: 'void',
      revenueMinor: 0,
      instructorPaymentMinor: 0,
      profitMinor: 0,
    });
    expect(await school.total()).toMatchObject({ actual: { meetings: 0 }, forecast: { meetings: 0 } });
    await billing.deliver(school.change('meeting.restored', meeting, { status: 'scheduled' }));
    expect((await school.total()).forecast).toMatchObject({ meetings: 1, revenueMinor: 300_000 });
  });

  it('deleted: it is gone, from figures and sums', async () => {
    const school = await aSchool();
    const meeting = await school.schedule();
    await billing.deliver(school.complete(meeting));
    const deleted = school.change('meeting.deleted', meeting, { deletedAt: new Date().toISOString() });
    await billing.deliver(deleted, deleted);
    expect(await school.figures(meeting)).toBeUndefined();
    expect(await school.total()).toMatchObject({ actual: { meetings: 0, revenueMinor: 0 }, forecast: { meetings: 0 } });
  });

  it('moved to another month: the sums move with it', async () => {
    const school = await aSchool();
    const meeting = await school.schedule();
    await billing.deliver(
      school.change('meeting.moved', meeting, {
        scheduledDate: '2026-05-05',
        startsAt: '2026-05-05T14:00:00Z',
        endsAt: '2026-05-05T15:00:00Z',
      }),
    );
    const { groups } = await school.report('month');
    expect(groups.map(({ key, forecast }) => [key, forecast?.meetings, forecast?.instructorPaymentMinor])).toEqual([
      ['2026-05', 1, 10_000],
    ]);
  });
});

describe('nothing is counted twice or by half', () => {
  it('old news after new: passed over', async () => {
    const school = await aSchool();
    const scheduled = school.newMeeting();
    const completed = school.complete(scheduled.subject);
    await billing.deliver(completed);
    await billing.deliver(scheduled);
    await billing.deliver(completed, scheduled);
    expect(await school.total()).toMatchObject({
      actual: { meetings: 1, revenueMinor: 300_000 },
      forecast: { meetings: 0 },
    });
    expect(await school.figures(scheduled.subject)).toMatchObject({ state: 'actual' });
  });

  it.each(['before commit', 'after commit'] as const)(
    'a death %s: the next delivery makes it whole',
    async (moment) => {
      const school = await aSchool();
      const meeting = await school.schedule();
      crash = moment;
      // The bus delivers again what was not acknowledged.
      await billing.deliver(school.complete(meeting));
      expect(crash).toBeUndefined();
      expect(await school.figures(meeting)).toMatchObject({ state: 'actual' });
      expect(await school.total()).toMatchObject({
        actual: { meetings: 1, revenueMinor: 300_000 },
        forecast: { meetings: 0, revenueMinor: 0 },
      });
      await billing.awaitEvent('financials.settled', meeting);
      expect(school.settled(meeting)).toHaveLength(1);
    },
  );

  it('a price that changes while a meeting is being entered reaches it', async () => {
    const school = await aSchool();
    const { subject } = school.newMeeting();
    // Whoever follows the new price looks for the meetings that it moves, and cannot see this one yet.
    meanwhile = () => billing.deliver(school.changeCycle({ meetingRevenueMinor: 400_000 }));
    expect(await school.figures(subject, 1)).toMatchObject({ state: 'forecast', revenueMinor: 400_000 });
    expect((await school.total()).forecast).toMatchObject({ meetings: 1, revenueMinor: 400_000 });
  });

  it('an instructor who takes over while their rate changes is paid the new one', async () => {
    const school = await aSchool();
    const other = owners.create(school.org, 'instructor.created', instructorFields({ rateFrontalMinor: 8_000 }));
    await billing.deliver(other);
    const meeting = await school.schedule();
    school.change('meeting.updated', meeting, { instructorId: other.subject });
    meanwhile = () =>
      billing.deliver(
        owners.change<'instructor'>(school.org, 'instructor.updated', other.subject, { rateFrontalMinor: 16_000 }),
      );
    expect(await school.figures(meeting, 2)).toMatchObject({ instructorPaymentMinor: 24_000 });
  });

  it('many settlements at once, by events and by reads, all count', async () => {
    const school = await aSchool();
    const meetings: string[] = [];
    for (let i = 0; i < 12; i++) meetings.push(await school.schedule());
    const completions = meetings.map((meeting) => school.complete(meeting));
    const reads = meetings.map((meeting) => school.figures(meeting, 2));
    await Promise.all([...completions.map((event) => billing.deliver(event)), ...reads]);
    for (const read of await Promise.all(reads)) expect(read).toMatchObject({ state: 'actual' });
    expect(await school.total()).toMatchObject({
      actual: { meetings: 12, revenueMinor: 12 * 300_000 },
      forecast: { meetings: 0, revenueMinor: 0 },
    });
    await eventually(() => meetings.every((meeting) => school.settled(meeting).length === 1));
  });
});

/** A school of one cycle, whose owners know it; billing hears of it unless told otherwise. */
async function aSchool(cycle: Partial<ReturnType<typeof cycleFields>> = {}, { deliver = true } = {}) {
  const organization = owners.organization(testOrganization());
  const org = organization.id;
  const context = () => testContext(organization);
  const branch = owners.create(org, 'branch.created', branchFields());
  const course = owners.create(org, 'course.created', courseFields());
  const instructor = owners.create(org, 'instructor.created', instructorFields());
  const places = { branchId: branch.subject, courseId: course.subject, instructorId: instructor.subject };
  const created = owners.create(org, 'cycle.created', cycleFields({ ...places, ...cycle }));
  const news = [branch, course, instructor, created];
  if (deliver) await billing.deliver(...news);
  const cycleId = created.subject;
  const school = {
    org,
    news,
    newMeeting: (fields: Partial<MeetingState> = {}): DomainEvent =>
      owners.create(
        org,
        'meeting.scheduled',
        meetingFields({ ...places, cycleId, scheduledDate: '2026-03-03', ...fields }),
      ),
    schedule: async (fields: Partial<MeetingState> = {}): Promise<string> => {
      const event = school.newMeeting(fields);
      await billing.deliver(event);
      return event.subject;
    },
    change: (
      type: `meeting.${'completed' | 'updated' | 'moved' | 'cancelled' | 'postponed' | 'restored' | 'deleted'}`,
      id: string,
      fields: Partial<MeetingState>,
    ) => owners.change<'meeting'>(org, type, id, fields),
    complete: (id: string) =>
      school.change('meeting.completed', id, { status: 'completed', completedAt: new Date().toISOString() }),
    changeCycle: (fields: object) => owners.change<'cycle'>(org, 'cycle.updated', cycleId, fields),
    changeInstructor: (fields: object) =>
      owners.change<'instructor'>(org, 'instructor.updated', instructor.subject, fields),
    register: () => owners.register(org, cycleId),
    figures: async (id: string, version = 0) =>
      (await billing.rpc.batchGetMeetingFinancials(context(), { meetings: [{ id, version }] })).financials[0],
    report: (groupBy: string) =>
      billing.rpc.getRevenueReport(context(), { startDate: '2026-01-01', endDate: '2026-12-31', groupBy }),
    total: async () => {
      const { actual, forecast } = await school.report('month');
      if (!actual || !forecast) throw new Error('a report without totals');
      return { actual, forecast };
    },
    settled: (id: string) =>
      billing.published.filter((event) => event.type === 'financials.settled' && event.subject === id),
  };
  return school;
}

/** The service with a unit of work that dies when told: everything else is as in production. */
function withCrashes(
  definition: ServiceDefinition<'billing', BillingConfig>,
): ServiceDefinition<'billing', BillingConfig> {
  return {
    ...definition,
    build: (runtime) => {
      const unitOfWork: UnitOfWork = {
        run: async (context, work, options) => {
          const moment = crash;
          const happens = meanwhile;
          crash = undefined;
          meanwhile = undefined;
          const result = await runtime.unitOfWork.run(
            context,
            async (tx) => {
              const done = await work(tx);
              await happens?.();
              if (moment === 'before commit') throw unavailable('test.crash', 'died before the commit');
              return done;
            },
            options,
          );
          if (moment === 'after commit') throw unavailable('test.crash', 'died after the commit');
          return result;
        },
      };
      return definition.build({ ...runtime, unitOfWork });
    },
  };
}

async function eventually(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
