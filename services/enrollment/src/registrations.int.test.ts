import { randomUUID } from 'node:crypto';
import type { CallContext } from '@roster/service-kit';
import {
  nextCall,
  organizationStandIn,
  SchedulingStandIn,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
  toldBy,
} from '@roster/testkit';
import { enrollmentService } from './service';

const scheduling = new SchedulingStandIn();
/** Late in the evening of 1 February in UTC: already the 2nd in Jerusalem. */
const clock = new TestClock(new Date('2026-02-01T22:30:00Z'));
const peers = { scheduling: scheduling.handlers, identity: organizationStandIn };
let enrollment: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers, clock });
});
afterAll(() => enrollment.stop());

async function newStudent(
  context: CallContext,
  customerId?: string,
): Promise<{ studentId: string; customerId: string }> {
  let owner = customerId;
  if (!owner) {
    const { customer } = await enrollment.rpc.createCustomer(context, { name: 'ישראל ישראלי', phone: '0501234567' });
    owner = customer?.id ?? '';
  }
  const { student } = await enrollment.rpc.createStudent(context, {
    customerId: owner,
    name: 'דני ישראלי',
    grade: 'ד',
  });
  return { studentId: student?.id ?? '', customerId: owner };
}

async function register(context: CallContext, request: object) {
  clock.advance(1);
  const { registration } = await enrollment.rpc.createRegistration(context, request);
  if (!registration) throw new Error('answered without a registration');
  return registration;
}

async function rosterOf(context: CallContext, cycleId: string) {
  const { rosters } = await enrollment.rpc.batchGetRosters(context, { cycleIds: [cycleId] });
  return rosters[0];
}

const activeOf = async (context: CallContext, hasActiveRegistration: boolean): Promise<string[]> => {
  const { customers, total } = await enrollment.rpc.listCustomers(context, { hasActiveRegistration });
  expect(total).toBe(customers.length);
  return customers.map(({ id }) => id);
};

describe('a registration', () => {
  it('takes a seat, shows its student and cycle, and tells the roster', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { maxStudents: 20 });
    const { studentId, customerId } = await newStudent(context);
    const registration = await register(context, { studentId, cycleId: cycle.id, amountMinor: 300_000 });
    expect(registration).toMatchObject({
      studentId,
      customerId,
      cycleId: cycle.id,
      status: 'registered',
      paymentStatus: 'unpaid',
      registrationDate: '2026-02-02',
      amountMinor: 300_000,
      version: 1,
      student: { id: studentId, name: 'דני ישראלי', grade: 'ד', customer: { id: customerId, phone: '0501234567' } },
      cycle: { id: cycle.id, name: cycle.name, status: 'active', startDate: '2026-02-03', endDate: '2026-04-07' },
    });
    const roster = { cycleId: cycle.id, seatsTaken: 1, activeRegistrations: 1, activeAmountMinor: 300_000, version: 1 };
    expect((await enrollment.awaitEvent('registration.created', registration.id)).data).toMatchObject({ roster });
    expect(await rosterOf(context, cycle.id)).toEqual(roster);
    expect(context.wrote.get(`roster/${cycle.id}`)).toBe(1);
    expect((await enrollment.rpc.getRegistration(context, { id: registration.id })).registration).toEqual(registration);
  });

  it('names what is wrong with it', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId } = await newStudent(context);
    const refused = (request: object, ...fields: string[]) =>
      expect(enrollment.rpc.createRegistration(context, request)).rejects.toMatchObject({
        category: 'invalid',
        fields: fields.map((field) => ({ field })),
      });
    await refused({ studentId: randomUUID(), cycleId: cycle.id }, 'studentId');
    await refused({ studentId, cycleId: randomUUID() }, 'cycleId');
    await refused({ studentId }, 'cycleId');
    await refused({ studentId, cycleId: cycle.id, meetingId: randomUUID() }, 'meetingId');
    const bad = { status: 'maybe', amountMinor: -1, paymentMethod: 'gold', invoiceLink: 'javascript:alert(1)' };
    await refused({ studentId, cycleId: cycle.id, ...bad }, 'status', 'amountMinor', 'paymentMethod', 'invoiceLink');
    expect((await rosterOf(context, cycle.id))?.version).toBe(0);
  });

  it.each([
    ['cancelled', 'cycle.cancelled'],
    ['completed', 'cycle.completed'],
  ] as const)('for a %s cycle is a conflict', async (status, slug) => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { status });
    const { studentId } = await newStudent(context);
    await expect(register(context, { studentId, cycleId: cycle.id })).rejects.toMatchObject({
      category: 'conflict',
      slug,
    });
  });

  it('is one for each student and cycle, until it is cancelled', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { maxStudents: 1 });
    const { studentId } = await newStudent(context);
    const first = await register(context, { studentId, cycleId: cycle.id, status: 'trial' });
    await expect(register(context, { studentId, cycleId: cycle.id })).rejects.toMatchObject({
      category: 'conflict',
      slug: 'registration.duplicate',
    });
    await enrollment.rpc.cancelRegistration(context, { id: first.id, reason: 'ביטול על ידי ההורה' });
    const second = await register(context, { studentId, cycleId: cycle.id });
    expect(second.id).not.toBe(first.id);
    expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 1, activeRegistrations: 1, version: 3 });
  });

  it('once cancelled is final and frees its seat', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { maxStudents: 1 });
    const { studentId } = await newStudent(context);
    const { id } = await register(context, { studentId, cycleId: cycle.id, amountMinor: 500 });
    const other = await newStudent(context);
    await expect(register(context, { ...other, cycleId: cycle.id })).rejects.toMatchObject({ slug: 'cycle.full' });

    const { registration } = await enrollment.rpc.cancelRegistration(context, {
      id,
      reason: 'moved',
      expectedVersion: 1,
    });
    expect(registration).toMatchObject({ status: 'cancelled', cancellationReason: 'moved', version: 2 });
    const event = await enrollment.awaitEvent('registration.cancelled', id);
    expect(event.data).toMatchObject({
      before: { status: 'registered' },
      after: { status: 'cancelled' },
      roster: { seatsTaken: 0, activeRegistrations: 0, activeAmountMinor: 0, version: 2 },
    });
    const final = { category: 'conflict', slug: 'registration.cancelled' };
    await expect(enrollment.rpc.cancelRegistration(context, { id })).rejects.toMatchObject(final);
    await expect(enrollment.rpc.updateRegistration(context, { id, status: 'active' })).rejects.toMatchObject(final);
    await expect(enrollment.rpc.recordPayment(context, { id, paymentStatus: 'paid' })).rejects.toMatchObject(final);
    await register(context, { ...other, cycleId: cycle.id });
  });

  it('adjusts the roster with every change of status and amount', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId } = await newStudent(context);
    const { id } = await register(context, { studentId, cycleId: cycle.id, status: 'trial', amountMinor: 700 });
    const after = async (change: object) => {
      await enrollment.rpc.updateRegistration(context, { id, ...change });
      const { seatsTaken, activeRegistrations, activeAmountMinor, version } = (await rosterOf(context, cycle.id)) ?? {};
      return [seatsTaken, activeRegistrations, activeAmountMinor, version];
    };
    expect(await after({ status: 'active' })).toEqual([1, 1, 700, 2]);
    expect(await after({ amountMinor: 900 })).toEqual([1, 1, 900, 3]);
    expect(await after({ clear: ['amountMinor'] })).toEqual([1, 1, 0, 4]);
    expect(await after({ status: 'completed', amountMinor: 50 })).toEqual([1, 0, 0, 5]);
    expect(await after({ status: 'completed' })).toEqual([1, 0, 0, 5]);
    expect(await after({ status: 'cancelled' })).toEqual([0, 0, 0, 6]);
    expect((await enrollment.awaitEvent('registration.cancelled', id)).data).toMatchObject({ roster: { version: 6 } });
  });

  it('tells when it was paid in full, and only then', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId } = await newStudent(context);
    const { id } = await register(context, { studentId, cycleId: cycle.id, amountMinor: 100 });
    await enrollment.rpc.recordPayment(context, { id, paymentStatus: 'partial', paymentMethod: 'cash' });
    const { registration } = await enrollment.rpc.recordPayment(context, {
      id,
      paymentStatus: 'paid',
      amountMinor: 250,
      invoiceLink: 'https://invoice.example.com/123',
    });
    expect(registration).toMatchObject({ paymentStatus: 'paid', paymentMethod: 'cash', amountMinor: 250, version: 3 });
    const event = await enrollment.awaitEvent('registration.paid', id);
    expect(event.data).toMatchObject({ after: { version: 3 }, roster: { activeAmountMinor: 250, version: 3 } });
    const types = enrollment.published.filter(({ subject }) => subject === id).map(({ type }) => type);
    expect(types).toEqual(['registration.created', 'registration.updated', 'registration.paid']);
    await expect(enrollment.rpc.recordPayment(context, { id, paymentStatus: 'lots' })).rejects.toMatchObject({
      fields: [{ field: 'paymentStatus' }],
    });
    await expect(
      enrollment.rpc.recordPayment(context, { id, paymentStatus: 'unpaid', expectedVersion: 2 }),
    ).rejects.toMatchObject({ category: 'stale' });
  });

  it("is not another organization's to see, change or be for", async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId } = await newStudent(context);
    const { id } = await register(context, { studentId, cycleId: cycle.id });
    const elsewhere = testContext(testOrganization());
    const gone = { category: 'not_found', slug: 'registration.not_found' };
    await expect(enrollment.rpc.getRegistration(elsewhere, { id })).rejects.toMatchObject(gone);
    await expect(enrollment.rpc.cancelRegistration(elsewhere, { id })).rejects.toMatchObject(gone);
    await expect(enrollment.rpc.recordPayment(elsewhere, { id, paymentStatus: 'paid' })).rejects.toMatchObject(gone);
    const other = await newStudent(elsewhere);
    await expect(register(elsewhere, { ...other, cycleId: cycle.id })).rejects.toMatchObject({
      fields: [{ field: 'cycleId' }],
    });
    expect((await rosterOf(elsewhere, cycle.id))?.seatsTaken).toBe(0);
    expect((await enrollment.rpc.listRegistrations(elsewhere, {})).total).toBe(0);
  });

  it('may be for one meeting that stands alone', async () => {
    const context = testContext(testOrganization());
    const event = scheduling.meeting(context.organization);
    const lesson = scheduling.meeting(context.organization, { cycleId: randomUUID() });
    const off = scheduling.meeting(context.organization, { status: 'cancelled' });
    const { studentId, customerId } = await newStudent(context);
    const registration = await register(context, { studentId, meetingId: event.id });
    expect(registration).toMatchObject({ meetingId: event.id, customerId, status: 'registered' });
    expect(registration.cycleId).toBeUndefined();
    expect((await enrollment.awaitEvent('registration.created', registration.id)).data).not.toHaveProperty('roster');
    await expect(register(context, { studentId, meetingId: event.id })).rejects.toMatchObject({
      slug: 'registration.duplicate',
    });
    await expect(register(context, { studentId, meetingId: lesson.id })).rejects.toMatchObject({
      fields: [{ field: 'meetingId' }],
    });
    await expect(register(context, { studentId, meetingId: off.id })).rejects.toMatchObject({
      slug: 'meeting.not_held',
    });
    const { registration: cancelled } = await enrollment.rpc.cancelRegistration(context, { id: registration.id });
    expect(cancelled?.status).toBe('cancelled');
  });
});

describe('seats', () => {
  it('are given to exactly twenty of two hundred who ask at once; the others are told that it is full', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { maxStudents: 20 });
    const { customerId } = await newStudent(context);
    const students: string[] = [];
    for (let index = 0; index < 200; index++) students.push((await newStudent(context, customerId)).studentId);
    const answers = await Promise.allSettled(
      students.map((studentId) => register(nextCall(context), { studentId, cycleId: cycle.id, amountMinor: 100 })),
    );
    const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    expect(answers.length - refusals.length).toBe(20);
    expect(new Set(refusals.map(({ category, slug }) => `${category} ${slug}`))).toEqual(
      new Set(['conflict cycle.full']),
    );
    const full = { cycleId: cycle.id, seatsTaken: 20, activeRegistrations: 20, activeAmountMinor: 2_000, version: 20 };
    expect(await rosterOf(context, cycle.id)).toEqual(full);
    expect((await enrollment.rpc.listRegistrations(context, { cycleId: cycle.id })).total).toBe(20);
  });

  it('are exact also where two processes give them', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { maxStudents: 5 });
    const { databasePrefix } = enrollment;
    const second = await startTestService(enrollmentService, { peers, databasePrefix });
    try {
      const { customerId } = await newStudent(context);
      const students: string[] = [];
      for (let index = 0; index < 12; index++) students.push((await newStudent(context, customerId)).studentId);
      const answers = await Promise.allSettled(
        students.map((studentId, index) =>
          (index % 2 ? second : enrollment).rpc.createRegistration(nextCall(context), { studentId, cycleId: cycle.id }),
        ),
      );
      const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.slug] : []));
      expect(new Set(refusals)).toEqual(new Set(['cycle.full']));
      expect(refusals.length).toBe(7);
      expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 5, version: 5 });
    } finally {
      await second.stop();
    }
  });

  it('are one for a student who asks for many at once', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId } = await newStudent(context);
    const { databasePrefix } = enrollment;
    const second = await startTestService(enrollmentService, { peers, databasePrefix });
    try {
      const answers = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 ? second : enrollment).rpc.createRegistration(nextCall(context), { studentId, cycleId: cycle.id }),
        ),
      );
      const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.slug] : []));
      expect(refusals).toEqual(Array(9).fill('registration.duplicate'));
      expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 1, version: 1 });
    } finally {
      await second.stop();
    }
  });

  it('freed and taken at once never go below none nor beyond the last', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { maxStudents: 3 });
    const { customerId } = await newStudent(context);
    const held: string[] = [];
    const waiting: string[] = [];
    for (let index = 0; index < 3; index++) {
      const { studentId } = await newStudent(context, customerId);
      held.push((await register(context, { studentId, cycleId: cycle.id })).id);
      waiting.push(
        (await newStudent(context, customerId)).studentId,
        (await newStudent(context, customerId)).studentId,
      );
    }
    await Promise.allSettled([
      ...held.map((id) => enrollment.rpc.cancelRegistration(nextCall(context), { id })),
      ...waiting.map((studentId) => register(nextCall(context), { studentId, cycleId: cycle.id })),
    ]);
    const { registrations } = await enrollment.rpc.listRegistrations(context, { cycleId: cycle.id });
    const seated = registrations.filter(({ status }) => status !== 'cancelled').length;
    expect(seated).toBeLessThanOrEqual(3);
    expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: seated, activeRegistrations: seated });
  });
});

describe('customers with an active registration', () => {
  it('are told from those without, by registrations that count for revenue', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId, customerId } = await newStudent(context);
    const { id } = await register(context, { studentId, cycleId: cycle.id, status: 'trial' });
    expect(await activeOf(context, true)).toEqual([]);
    await enrollment.rpc.updateRegistration(context, { id, status: 'active' });
    expect(await activeOf(context, true)).toEqual([customerId]);
    expect(await activeOf(context, false)).toEqual([]);
    const { customer } = await enrollment.rpc.getCustomer(context, { id: customerId });
    expect(customer?.version).toBe(1);
    await enrollment.rpc.updateCustomer(context, { id: customerId, city: 'חיפה' });
    expect(await activeOf(context, true)).toEqual([customerId]);
    await enrollment.rpc.cancelRegistration(context, { id });
    expect(await activeOf(context, true)).toEqual([]);
    expect(await activeOf(context, false)).toEqual([customerId]);
  });

  it('keep their place in the filter until the last of several registrations has ended', async () => {
    const context = testContext(testOrganization());
    const { studentId, customerId } = await newStudent(context);
    const registrations = await Promise.all(
      Array.from({ length: 4 }, () =>
        register(nextCall(context), { studentId, cycleId: scheduling.cycle(context.organization).id }),
      ),
    );
    const [last, ...others] = registrations;
    await Promise.all(others.map(({ id }) => enrollment.rpc.cancelRegistration(nextCall(context), { id })));
    expect(await activeOf(context, true)).toEqual([customerId]);
    await enrollment.rpc.updateRegistration(context, { id: last?.id ?? '', status: 'completed' });
    expect(await activeOf(context, true)).toEqual([]);
  });

  it('change with a student who gets another customer, whose registrations go along', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId, customerId } = await newStudent(context);
    const { customerId: heir } = await newStudent(context);
    const { id } = await register(context, { studentId, cycleId: cycle.id, amountMinor: 10 });
    await enrollment.rpc.updateStudent(context, { id: studentId, customerId: heir });
    expect(await activeOf(context, true)).toEqual([heir]);
    expect(await activeOf(context, false)).toEqual([customerId]);
    const { registration } = await enrollment.rpc.getRegistration(context, { id });
    expect(registration).toMatchObject({ customerId: heir, version: 2, student: { customer: { id: heir } } });
    const event = await enrollment.awaitEvent('registration.updated', id);
    expect(event.data).toMatchObject({ before: { customerId }, roster: { activeAmountMinor: 10, version: 2 } });
  });
});

describe('lists of registrations', () => {
  it('are filtered by student, cycle, customer, status, payment and date', async () => {
    const context = testContext(testOrganization());
    const [first, second] = [scheduling.cycle(context.organization), scheduling.cycle(context.organization)];
    const a = await newStudent(context);
    const b = await newStudent(context);
    const one = await register(context, { ...a, cycleId: first.id, registrationDate: '2026-01-10', status: 'active' });
    const two = await register(context, { ...b, cycleId: first.id, registrationDate: '2026-01-20' });
    const three = await register(context, {
      ...a,
      cycleId: second.id,
      registrationDate: '2026-01-30',
      paymentStatus: 'paid',
    });
    const ids = async (request: object) => {
      const { registrations, total } = await enrollment.rpc.listRegistrations(context, request);
      expect(total).toBe(registrations.length);
      return registrations.map(({ id }) => id);
    };
    expect(await ids({})).toEqual([one.id, two.id, three.id]);
    expect(await ids({ studentId: a.studentId })).toEqual([one.id, three.id]);
    expect(await ids({ cycleId: first.id })).toEqual([one.id, two.id]);
    expect(await ids({ customerId: b.customerId })).toEqual([two.id]);
    expect(await ids({ status: 'active' })).toEqual([one.id]);
    expect(await ids({ paymentStatus: 'paid' })).toEqual([three.id]);
    expect(await ids({ from: '2026-01-10', to: '2026-01-20' })).toEqual([one.id, two.id]);
    expect(await ids({ from: '2026-01-11', cycleId: first.id })).toEqual([two.id]);
    expect(await ids({ page: { sortBy: 'registrationDate', descending: true } })).toEqual([three.id, two.id, one.id]);
    await expect(ids({ from: 'yesterday', status: 'active' })).rejects.toMatchObject({ fields: [{ field: 'from' }] });
    await expect(ids({ status: 'x' })).rejects.toMatchObject({ fields: [{ field: 'status' }] });
  });
});

describe('rosters', () => {
  it('are answered in the order asked for, with zeros for a cycle that nobody registered for', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId } = await newStudent(context);
    await register(context, { studentId, cycleId: cycle.id, amountMinor: 7 });
    const unknown = randomUUID();
    const { rosters } = await enrollment.rpc.batchGetRosters(context, { cycleIds: [unknown, cycle.id] });
    expect(rosters).toEqual([
      { cycleId: unknown, seatsTaken: 0, activeRegistrations: 0, activeAmountMinor: 0, version: 0 },
      { cycleId: cycle.id, seatsTaken: 1, activeRegistrations: 1, activeAmountMinor: 7, version: 1 },
    ]);
  });
});

describe('what enrollment holds of cycles', () => {
  it('is as new as what the caller has seen', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { maxStudents: 0 });
    const { studentId } = await newStudent(context);
    await expect(register(context, { studentId, cycleId: cycle.id })).rejects.toMatchObject({ slug: 'cycle.full' });
    scheduling.cycle(context.organization, { id: cycle.id, maxStudents: 1 });
    await expect(register(context, { studentId, cycleId: cycle.id })).rejects.toMatchObject({ slug: 'cycle.full' });
    const seen = { ...nextCall(context), seen: new Map([[`cycle/${cycle.id}`, 2]]) };
    await register(seen, { studentId, cycleId: cycle.id });
  });

  it('follows events in any order and however often they come', async () => {
    const context = testContext(testOrganization());
    const first = scheduling.cycle(context.organization, { maxStudents: 0 });
    const second = scheduling.cycle(context.organization, { id: first.id, maxStudents: 1 });
    const third = scheduling.cycle(context.organization, { id: first.id, status: 'completed' });
    const { studentId } = await newStudent(context);
    await enrollment.deliver(toldBy('cycle.updated', second));
    await enrollment.deliver(toldBy('cycle.created', first));
    const asked = scheduling.asked;
    const { id } = await register(context, { studentId, cycleId: first.id });
    expect(scheduling.asked).toBe(asked);
    await enrollment.deliver(toldBy('cycle.completed', third), toldBy('cycle.updated', second));
    await enrollment.rpc.cancelRegistration(context, { id });
    await expect(register(context, { studentId, cycleId: first.id })).rejects.toMatchObject({
      slug: 'cycle.completed',
    });
  });

  it('is enough for lists and cancellations while scheduling is away, and for nothing that it does not know', async () => {
    const context = testContext(testOrganization());
    const [known, unknown] = [scheduling.cycle(context.organization), scheduling.cycle(context.organization)];
    const { studentId } = await newStudent(context);
    const { id } = await register(context, { studentId, cycleId: known.id });
    scheduling.down = true;
    try {
      const seen = { ...nextCall(context), seen: new Map([[`cycle/${known.id}`, 9]]) };
      const { registrations } = await enrollment.rpc.listRegistrations(seen, {});
      expect(registrations).toMatchObject([{ id, cycle: { name: known.name } }]);
      await expect(register(context, { studentId, cycleId: unknown.id })).rejects.toMatchObject({
        category: 'unavailable',
      });
      const { registration } = await enrollment.rpc.cancelRegistration(seen, { id });
      expect(registration?.status).toBe('cancelled');
    } finally {
      scheduling.down = false;
    }
  });
});
