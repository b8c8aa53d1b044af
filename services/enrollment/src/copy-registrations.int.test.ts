import { randomUUID } from 'node:crypto';
import type { CycleState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import {
  eventOf,
  instructor,
  organizationStandIn,
  SchedulingStandIn,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { enrollmentService } from './service';

const scheduling = new SchedulingStandIn();
const clock = new TestClock(new Date('2026-02-01T22:30:00Z'));
const peers = { scheduling: scheduling.handlers, identity: organizationStandIn };
let enrollment: TestService<'enrollment'>;
let twin: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers, clock });
  twin = await startTestService(enrollmentService, { peers, clock, databasePrefix: enrollment.databasePrefix });
});
afterAll(async () => {
  await twin.stop();
  await enrollment.stop();
});

async function register(context: CallContext, cycleId: string, fields: object = {}, student?: string) {
  let studentId = student;
  if (studentId === undefined) {
    const { customer } = await enrollment.rpc.createCustomer(context, { name: 'ישראל ישראלי', phone: '0501234567' });
    const made = await enrollment.rpc.createStudent(context, { customerId: customer?.id ?? '', name: 'דני' });
    studentId = made.student?.id ?? '';
  }
  clock.advance(1);
  const { registration } = await enrollment.rpc.createRegistration(context, { studentId, cycleId, ...fields });
  if (!registration) throw new Error('answered without a registration');
  return registration;
}

/** A cycle with five registrations: registered, active and paid, trial, cancelled, completed; and a new one like it. */
async function cycles(newOne: Partial<CycleState> = {}) {
  const context = testContext(testOrganization());
  const from = scheduling.cycle(context.organization, { maxStudents: 20 });
  const to = scheduling.cycle(context.organization, newOne);
  const first = await register(context, from.id, { amountMinor: 300_000, notes: 'הערה' });
  const second = await register(context, from.id, { status: 'active', paymentStatus: 'paid', paymentMethod: 'cash' });
  await register(context, from.id, { status: 'trial' });
  const off = await register(context, from.id);
  await enrollment.rpc.cancelRegistration(context, { id: off.id });
  const over = await register(context, from.id);
  await enrollment.rpc.updateRegistration(context, { id: over.id, status: 'completed' });
  const copy = (service = enrollment, call = context) =>
    service.rpc.copyRegistrations(call, { fromCycleId: from.id, toCycleId: to.id });
  const there = async () => (await enrollment.rpc.listRegistrations(context, { cycleId: to.id })).registrations;
  return { context, from, to, first, second, copy, there };
}

describe('copying registrations to a new cycle', () => {
  it('registers those who are registered or active, unpaid, for the same amount', async () => {
    const { context, to, first, second, copy, there } = await cycles();
    expect(await copy()).toEqual({ copied: 2, skipped: 0 });
    const made = await there();
    expect(made.map(({ studentId }) => studentId).sort()).toEqual([first.studentId, second.studentId].sort());
    for (const registration of made) {
      expect(registration).toMatchObject({
        status: 'registered',
        paymentStatus: 'unpaid',
        registrationDate: '2026-02-02',
      });
      const { paymentMethod, notes, invoiceLink } = registration;
      expect([paymentMethod, notes, invoiceLink]).toEqual([undefined, undefined, undefined]);
      await enrollment.awaitEvent('registration.created', registration.id);
    }
    expect(made.find(({ studentId }) => studentId === first.studentId)?.amountMinor).toBe(300_000);
    const { rosters } = await enrollment.rpc.batchGetRosters(context, { cycleIds: [to.id] });
    expect(rosters[0]).toMatchObject({ seatsTaken: 2, activeRegistrations: 2, activeAmountMinor: 300_000 });
    expect(context.wrote.get(`roster/${to.id}`)).toBe(2);
  });

  it('reaches as far as the seats, for those who registered first', async () => {
    const { first, copy, there } = await cycles({ maxStudents: 1 });
    expect(await copy()).toEqual({ copied: 1, skipped: 1 });
    expect((await there()).map(({ studentId }) => studentId)).toEqual([first.studentId]);
  });

  it('happens once: a repeat answers the same and brings nobody back', async () => {
    const { context, from, copy, there } = await cycles();
    const answer = await copy();
    const [left] = await there();
    await enrollment.rpc.cancelRegistration(context, { id: left?.id ?? '' });
    await register(context, from.id);
    expect(await copy()).toEqual(answer);
    expect((await there()).filter(({ status }) => status !== 'cancelled')).toHaveLength(1);
  });

  it('asked for several times at once gives each student one seat', async () => {
    const { copy, there } = await cycles();
    const answers = await Promise.all([copy(), copy(twin), copy(), copy(twin)]);
    expect(answers).toEqual(Array(4).fill({ copied: 2, skipped: 0 }));
    expect(await there()).toHaveLength(2);
  });

  it('leaves those alone who are there already', async () => {
    const { context, to, first, copy, there } = await cycles({ maxStudents: 2 });
    const mine = await register(context, to.id, { amountMinor: 5 }, first.studentId);
    expect(await copy()).toEqual({ copied: 1, skipped: 0 });
    expect((await there()).find(({ id }) => id === mine.id)).toMatchObject({ amountMinor: 5, version: 1 });
  });

  it('copies more than one transaction holds', async () => {
    const context = testContext(testOrganization());
    const from = scheduling.cycle(context.organization);
    const to = scheduling.cycle(context.organization);
    const { customer } = await enrollment.rpc.createCustomer(context, { name: 'עיריה', phone: '0501234567' });
    for (let index = 0; index < 105; index++) {
      const made = await enrollment.rpc.createStudent(context, {
        customerId: customer?.id ?? '',
        name: `תלמיד ${index}`,
      });
      await register(context, from.id, {}, made.student?.id);
    }
    const request = { fromCycleId: from.id, toCycleId: to.id };
    expect(await enrollment.rpc.copyRegistrations(context, request)).toEqual({ copied: 105, skipped: 0 });
    const { rosters } = await enrollment.rpc.batchGetRosters(context, { cycleIds: [to.id] });
    expect(rosters[0]?.seatsTaken).toBe(105);
  });

  it('is refused for unknown cycles, the same one, one that has ended, and what is not the caller’s', async () => {
    const { context, from, to, copy } = await cycles();
    const refused = (fromCycleId: string, toCycleId: string, call = context) =>
      expect(enrollment.rpc.copyRegistrations(call, { fromCycleId, toCycleId })).rejects;
    await refused(randomUUID(), to.id).toMatchObject({ category: 'invalid', fields: [{ field: 'fromCycleId' }] });
    await refused(from.id, randomUUID()).toMatchObject({ category: 'invalid' });
    await refused(from.id, from.id).toMatchObject({ category: 'invalid', fields: [{ field: 'toCycleId' }] });
    const unknown = { category: 'invalid', fields: [{ field: 'fromCycleId' }] };
    await refused(from.id, to.id, testContext(testOrganization())).toMatchObject(unknown);
    const stranger = testContext(context.organization, instructor(randomUUID()));
    await refused(from.id, to.id, stranger).toMatchObject(unknown);
    const ended = scheduling.cycle(context.organization, { status: 'cancelled' });
    await refused(from.id, ended.id).toMatchObject({ category: 'conflict', slug: 'cycle.cancelled' });
    expect((await copy(enrollment, testContext(context.organization, instructor(from.instructorId)))).copied).toBe(2);
  });
});

describe('the event of a duplicated cycle', () => {
  const told = (cycle: CycleState, registrationsFromId?: string) =>
    eventOf(cycle.organizationId, 'cycle.created', {
      after: { ...cycle, ...(registrationsFromId === undefined ? {} : { registrationsFromId }) },
    });

  it('copies what could not be asked for, once however often it comes', async () => {
    const { from, to, copy, there } = await cycles();
    const event = told(to, from.id);
    await enrollment.deliver(event);
    await enrollment.deliver(event, event);
    expect(await there()).toHaveLength(2);
    expect(await copy()).toEqual({ copied: 2, skipped: 0 });
  });

  it('copies nothing where nothing was asked for', async () => {
    const { to, there } = await cycles();
    await enrollment.deliver(told(to));
    expect(await there()).toEqual([]);
  });

  it('holds up nobody where the cycle has ended since', async () => {
    const { context, from } = await cycles();
    const ended = scheduling.cycle(context.organization, { status: 'cancelled' });
    await enrollment.deliver(told(ended, from.id));
    expect((await enrollment.rpc.listRegistrations(context, { cycleId: ended.id })).total).toBe(0);
    expect(await enrollment.service.deadLetters.list()).toEqual([]);
  });
});
