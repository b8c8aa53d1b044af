import type { CycleState, DomainEvent, InstructorState, MeetingState, RevenueGrouping } from '@roster/contracts';
import { revenueGroupings } from '@roster/contracts';
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
import fc from 'fast-check';
import { billingService } from './service';

const owners = new FakeOwners();
let billing: TestService<'billing'>;

beforeAll(async () => {
  billing = await startTestService(billingService, { peers: owners.peers() });
});
afterAll(() => billing.stop());

const year = { startDate: '2026-01-01', endDate: '2026-12-31' };

describe('a revenue report', () => {
  it('names what is wrong with the question', async () => {
    const context = testContext(owners.organization(testOrganization()));
    const ask = (question: { startDate: string; endDate: string; groupBy: string }) =>
      billing.rpc.getRevenueReport(context, question);
    await expect(ask({ startDate: '2026-02-30', endDate: '', groupBy: 'year' })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'startDate' }, { field: 'endDate' }, { field: 'groupBy' }],
    });
    await expect(ask({ startDate: '2026-02-02', endDate: '2026-02-01', groupBy: 'day' })).rejects.toMatchObject({
      fields: [{ field: 'endDate' }],
    });
    await expect(ask({ startDate: '2021-01-01', endDate: '2026-01-02', groupBy: 'day' })).rejects.toMatchObject({
      fields: [{ field: 'endDate' }],
    });
    await expect(ask({ startDate: '2999-01-01', endDate: '3000-01-01', groupBy: 'day' })).rejects.toMatchObject({
      fields: [{ field: 'endDate' }],
    });
    await expect(ask({ startDate: '0001-01-01', endDate: '0001-01-01', groupBy: 'day' })).rejects.toMatchObject({
      fields: [{ field: 'startDate' }],
    });
    await expect(ask({ startDate: '2996-01-01', endDate: '2999-12-31', groupBy: 'month' })).resolves.toMatchObject({
      groups: [],
    });
  });

  it('speaks of branches, courses and instructors by name, of weeks by the day they start on', async () => {
    const world = await aWorld();
    await world.deliverAll();
    const names = async (groupBy: string) => (await world.report(groupBy)).groups.map(({ label }) => label);
    expect(await names('branch')).toEqual(['אורט', 'עמל']);
    expect(await names('instructor')).toEqual(['דנה', 'יוסי']);
    expect((await names('week'))[0]).toBe('2026-01-25');
    expect((await world.report('branch')).currency).toBe('ILS');
  });

  it('keeps the actual and the forecast apart', async () => {
    const world = await aWorld();
    const [first] = world.meetingIds;
    world.complete(first ?? '');
    await world.deliverAll();
    const { actual, forecast } = await world.report('month');
    expect(actual).toMatchObject({ meetings: 1 });
    expect(forecast).toMatchObject({ meetings: world.meetingIds.length - 1 });
  });

  it('equals the slow sum over all meetings, to the last agora, whatever happened in whatever order', async () => {
    const step = fc.record({
      action: fc.constantFrom(
        'complete',
        'cancel',
        'postpone',
        'reopen',
        'delete',
        'move',
        'price',
        'rate',
        'register',
        'leave',
        'retype',
        'replace',
        'read',
        'create',
      ),
      meeting: fc.nat({ max: 40 }),
      cycle: fc.nat({ max: 2 }),
      amount: fc.integer({ min: 0, max: 99_999 }),
      day: fc.nat({ max: 150 }),
      /** How many of the events on their way arrive after this step, from the topic of this turn. */
      arrive: fc.nat({ max: 6 }),
      topic: fc.constantFrom('scheduling', 'catalog', 'enrollment'),
      again: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const world = await aWorld();
        for (const { action, meeting, cycle, amount, day, arrive, topic, again } of steps) {
          await world.act(action, { meeting, cycle, amount, day });
          await world.arrive(topic, arrive, again);
        }
        await world.deliverAll();
        for (const groupBy of revenueGroupings) expect(await world.answer(groupBy)).toEqual(world.slowly(groupBy));
        const span = { startDate: '2026-02-11', endDate: '2026-05-20' };
        for (const groupBy of revenueGroupings)
          expect(await world.answer(groupBy, span)).toEqual(world.slowly(groupBy, span));
        const filter = { branchId: world.branchIds[0] ?? '' };
        expect(await world.answer('instructor', { ...span, ...filter })).toEqual(
          world.slowly('instructor', { ...span, ...filter }),
        );
        for (const state of ['', 'actual', 'forecast']) {
          expect(await world.payments(span, state)).toEqual(world.paymentsSlowly(span, state));
        }
        expect(await billing.service.deadLetters.count()).toBe(0);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});

type Question = { startDate: string; endDate: string; branchId?: string };
type Settled = { revenue: bigint; payment: bigint };

/** Three cycles of three types, two branches, two instructors; events pile up by topic until they are delivered. */
async function aWorld() {
  const organization = owners.organization(testOrganization());
  const org = organization.id;
  const underway: Record<string, DomainEvent[]> = { scheduling: [], catalog: [], enrollment: [] };
  const send = (event: DomainEvent): string => {
    underway[event.source.slice('/services/'.length)]?.push(event);
    return event.subject;
  };
  const branchIds = ['אורט', 'עמל'].map((name) => send(owners.create(org, 'branch.created', branchFields({ name }))));
  const courseIds = ['Python', 'Robotics'].map((name) =>
    send(owners.create(org, 'course.created', courseFields({ name }))),
  );
  const instructorIds = ['דנה', 'יוסי'].map((name, i) =>
    send(
      owners.create(
        org,
        'instructor.created',
        instructorFields({ name, rateFrontalMinor: 9_999 + i, rateOnlineMinor: 7_777, ratePreparationMinor: 3_333 }),
      ),
    ),
  );
  const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  const cycleIds = (['institutional_fixed', 'institutional_per_child', 'private'] as const).map((type, i) => {
    const places = { branchId: at(branchIds, i), courseId: at(courseIds, i), instructorId: at(instructorIds, i) };
    const price = type === 'private' ? {} : { pricePerStudentMinor: 4_321 };
    return send(
      owners.create(
        org,
        'cycle.created',
        cycleFields({
          ...places,
          type,
          ...price,
          meetingRevenueMinor: type === 'private' ? 0 : 123_457,
          totalMeetings: 7,
          preparationMinutes: i * 7,
        }),
      ),
    );
  });
  const meetingIds: string[] = [];
  const fixed = new Map<string, Settled>();
  const cycleOf = (index: number): CycleState => owners.get(org, 'cycle', at(cycleIds, index));
  const onDay = (offset: number) => {
    const scheduledDate = new Date(Date.UTC(2026, 0, 20 + offset)).toISOString().slice(0, 10);
    return { scheduledDate, startsAt: `${scheduledDate}T15:00:00Z`, endsAt: `${scheduledDate}T15:50:00Z` };
  };
  const create = (cycle: number, day: number): void => {
    const { id: cycleId, instructorId, branchId, courseId } = cycleOf(cycle);
    const fields = {
      ...meetingFields({ instructorId, branchId, courseId, cycleId, scheduledDate: '' }),
      ...onDay(day),
    };
    meetingIds.push(
      send(owners.create(org, 'meeting.scheduled', { ...fields, activityType: day % 2 ? 'online' : 'frontal' })),
    );
  };
  for (let i = 0; i < 9; i++) create(i, 7 + i * 15);

  const meeting = (id: string): MeetingState => owners.get(org, 'meeting', id);
  const change = (
    type: `meeting.${'completed' | 'cancelled' | 'postponed' | 'updated' | 'moved' | 'deleted'}`,
    id: string,
    fields: Partial<MeetingState>,
  ) => send(owners.change<'meeting'>(org, type, id, fields));

  /** The figures under the world's prices of this moment, as the table of the rules has them. */
  const now = ({ cycleId = '', instructorId, startsAt, endsAt, activityType }: MeetingState): Settled => {
    const cycle: CycleState = owners.get(org, 'cycle', cycleId);
    const rates: InstructorState = owners.get(org, 'instructor', instructorId);
    const roster = owners.roster(org, cycleId);
    const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
    const rate = (activityType === 'online' ? rates.rateOnlineMinor : undefined) ?? rates.rateFrontalMinor ?? 0;
    const payment = half(
      BigInt(rate) * BigInt(minutes) + BigInt(rates.ratePreparationMinor ?? 0) * BigInt(cycle.preparationMinutes ?? 0),
      60n,
    );
    const own = BigInt(cycle.meetingRevenueMinor ?? 0);
    const byPrice = BigInt(cycle.pricePerStudentMinor ?? 0) * BigInt(roster.activeRegistrations);
    if (cycle.type === 'institutional_fixed') return { revenue: own, payment };
    if (cycle.type === 'institutional_per_child') return { revenue: byPrice, payment };
    const shared = half(BigInt(roster.activeAmountMinor), BigInt(cycle.totalMeetings));
    return { revenue: own > 0n ? own : byPrice > 0n ? byPrice : shared, payment };
  };

  const world = {
    meetingIds,
    branchIds,
    complete: (id: string): void => {
      change('meeting.completed', id, { status: 'completed', completedAt: new Date().toISOString() });
      fixed.set(id, now(meeting(id)));
    },
    act: async (
      action: string,
      given: { meeting: number; cycle: number; amount: number; day: number },
    ): Promise<void> => {
      const id = at(meetingIds, given.meeting);
      const { status, deletedAt } = meeting(id);
      const cycleId = at(cycleIds, given.cycle);
      if (action === 'create') return create(given.cycle, given.day);
      if (action === 'price') {
        // A price of each kind moves in turn.
        const field = given.day % 2 ? 'meetingRevenueMinor' : 'pricePerStudentMinor';
        return void send(
          owners.change<'cycle'>(org, 'cycle.updated', cycleId, {
            [field]: given.amount % 3 ? given.amount : undefined,
          }),
        );
      }
      if (action === 'retype')
        return void send(
          owners.change<'cycle'>(org, 'cycle.updated', cycleId, { totalMeetings: 3 + given.day, name: 'x' }),
        );
      if (action === 'rate') {
        return void send(
          owners.change<'instructor'>(org, 'instructor.updated', at(instructorIds, given.cycle), {
            [given.day % 2 ? 'rateOnlineMinor' : 'rateFrontalMinor']: given.amount,
          }),
        );
      }
      if (action === 'register') return void send(owners.register(org, cycleId, given.amount));
      if (action === 'leave') {
        if (owners.roster(org, cycleId).activeRegistrations > 0) send(owners.register(org, cycleId, 0, -1));
        return;
      }
      if (deletedAt) return;
      if (action === 'read') {
        const { version } = meeting(id);
        await billing.rpc.batchGetMeetingFinancials(testContext(organization), { meetings: [{ id, version }] });
        return;
      }
      if (action === 'complete' && status === 'scheduled') {
        world.complete(id);
        // What "now" is for a settlement is when billing hears of it: here at once, from whoever completed it.
        const { version } = meeting(id);
        await billing.rpc.batchGetMeetingFinancials(testContext(organization), { meetings: [{ id, version }] });
      }
      if (action === 'cancel' && status === 'scheduled') change('meeting.cancelled', id, { status: 'cancelled' });
      if (action === 'postpone' && status === 'scheduled') change('meeting.postponed', id, { status: 'postponed' });
      if (action === 'reopen' && status !== 'scheduled')
        change('meeting.updated', id, { status: 'scheduled', completedAt: undefined });
      if (action === 'delete') change('meeting.deleted', id, { deletedAt: new Date().toISOString() });
      if (action === 'move') change('meeting.moved', id, onDay(given.day));
      if (action === 'replace' && status === 'scheduled')
        change('meeting.updated', id, { instructorId: at(instructorIds, given.day) });
    },
    /** Some of a topic's events arrive, in order, perhaps twice. */
    arrive: async (topic: string, count: number, again: boolean): Promise<void> => {
      const batch = underway[topic]?.splice(0, count) ?? [];
      if (batch.length === 0) return;
      await billing.deliver(...batch);
      if (again) await billing.deliver(...batch);
    },
    deliverAll: async (): Promise<void> => {
      for (const topic of ['enrollment', 'scheduling', 'catalog']) await world.arrive(topic, 1_000, false);
    },
    report: (groupBy: string, question: Question = year) =>
      billing.rpc.getRevenueReport(testContext(organization), { ...question, groupBy }),
    answer: async (groupBy: RevenueGrouping, question: Question = year) => {
      const { groups, actual, forecast } = await world.report(groupBy, question);
      return {
        groups: Object.fromEntries(groups.map(({ key, actual: a, forecast: f }) => [key, { actual: a, forecast: f }])),
        actual,
        forecast,
      };
    },
    /** By instructor and activity, from the report, and from its lines added up. */
    payments: async ({ startDate, endDate }: Question, state: string) => {
      const question = { startDate, endDate, state };
      const context = testContext(organization);
      const report = await billing.rpc.getInstructorPaymentsReport(context, question);
      const { lines, total } = await billing.rpc.listInstructorPaymentLines(context, {
        ...question,
        page: { limit: 100, offset: 0, sortBy: '', descending: false },
      });
      const activities = report.instructors.flatMap(({ instructorId, activities: own }) =>
        own.flatMap(({ activityType, actual, forecast }) => [
          [`${instructorId} ${activityType} actual`, actual],
          [`${instructorId} ${activityType} forecast`, forecast],
        ]),
      );
      return {
        report: Object.fromEntries(activities.filter(([, figures]) => (figures as Payment | null)?.meetings)),
        lines: summed(lines.map((line) => [`${line.instructorId} ${line.activityType} ${line.state}`, line])),
        total,
        totals: { actual: report.actual, forecast: report.forecast },
      };
    },
    paymentsSlowly: ({ startDate, endDate }: Question, only: string) => {
      const lines = meetingIds.flatMap((id): [string, Line][] => {
        const { deletedAt, status, scheduledDate, instructorId, activityType, ...own } = meeting(id);
        const state = { completed: 'actual', scheduled: 'forecast' }[status as 'completed'];
        if (deletedAt || !state || (only && state !== only) || scheduledDate < startDate || scheduledDate > endDate)
          return [];
        const settled = state === 'actual' ? fixed.get(id) : now(meeting(id));
        const minutes = (Date.parse(own.endsAt) - Date.parse(own.startsAt)) / 60_000;
        return [[`${instructorId} ${activityType} ${state}`, { minutes, paymentMinor: Number(settled?.payment) }]];
      });
      const by = summed(lines);
      const all = (state: string) =>
        Object.entries(by).reduce(
          (sum, [key, payment]) => (key.endsWith(state) ? plus(sum, payment) : sum),
          noPayment(),
        );
      return {
        report: by,
        lines: by,
        total: lines.length,
        totals: { actual: all('actual'), forecast: all('forecast') },
      };
    },
    slowly: (groupBy: RevenueGrouping, { startDate, endDate, branchId }: Question = year) => {
      const groups: Record<string, Figures> = {};
      const total = empty();
      for (const id of meetingIds) {
        const state = meeting(id);
        const place = { ...owners.get(org, 'cycle', state.cycleId ?? ''), ...state };
        const within =
          state.scheduledDate >= startDate &&
          state.scheduledDate <= endDate &&
          (!branchId || place.branchId === branchId);
        const kind = ({ completed: 'actual', scheduled: 'forecast' } as const)[state.status as 'completed'] as
          | 'actual'
          | 'forecast'
          | undefined;
        if (state.deletedAt || !kind || !within) continue;
        const settled = kind === 'actual' ? fixed.get(id) : now(state);
        if (!settled) throw new Error('a completed meeting that was never settled');
        const key = {
          day: state.scheduledDate,
          week: sundayOf(state.scheduledDate),
          month: state.scheduledDate.slice(0, 7),
          branch: place.branchId,
          course: place.courseId,
          instructor: place.instructorId,
        }[groupBy];
        groups[key] ??= empty();
        for (const sums of [total[kind], groups[key][kind]]) {
          sums.meetings += 1;
          sums.revenueMinor += Number(settled.revenue);
          sums.instructorPaymentMinor += Number(settled.payment);
          sums.profitMinor += Number(settled.revenue - settled.payment);
        }
      }
      return { groups, ...total };
    },
  };
  return world;
}

interface Figures {
  actual: { meetings: number; revenueMinor: number; instructorPaymentMinor: number; profitMinor: number };
  forecast: Figures['actual'];
}

interface Payment {
  meetings: number;
  minutes: number;
  paymentMinor: number;
}
type Line = Omit<Payment, 'meetings'>;

const noPayment = (): Payment => ({ meetings: 0, minutes: 0, paymentMinor: 0 });

const plus = (a: Payment, b: Payment): Payment => ({
  meetings: a.meetings + b.meetings,
  minutes: a.minutes + b.minutes,
  paymentMinor: a.paymentMinor + b.paymentMinor,
});

function summed(lines: readonly (readonly [string, Line])[]): Record<string, Payment> {
  const sums: Record<string, Payment> = {};
  for (const [key, { minutes, paymentMinor }] of lines) {
    sums[key] = plus(sums[key] ?? noPayment(), { meetings: 1, minutes, paymentMinor });
  }
  return sums;
}

const nothing = () => ({ meetings: 0, revenueMinor: 0, instructorPaymentMinor: 0, profitMinor: 0 });
const empty = (): Figures => ({ actual: nothing(), forecast: nothing() });

/** Half away from zero, of numbers that are not below it. */
const half = (numerator: bigint, denominator: bigint): bigint =>
  numerator / denominator + ((numerator % denominator) * 2n >= denominator ? 1n : 0n);

function sundayOf(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - date.getUTCDay());
  return date.toISOString().slice(0, 10);
}
