import { randomUUID } from 'node:crypto';
import type { CallContext } from '@roster/service-kit';
import {
  instructor,
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
const clock = new TestClock(new Date('2026-02-03T12:00:00Z'));
const peers = { scheduling: scheduling.handlers, identity: organizationStandIn };
let enrollment: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers, clock });
});
afterAll(() => enrollment.stop());

const caller = () => testContext(testOrganization());

async function newCustomer(context: CallContext): Promise<string> {
  const { customer } = await enrollment.rpc.createCustomer(context, { name: 'ישראל ישראלי', phone: '0501234567' });
  return customer?.id ?? '';
}

async function newStudent(context: CallContext, customerId: string): Promise<string> {
  const { student } = await enrollment.rpc.createStudent(context, { customerId, name: 'דני ישראלי' });
  return student?.id ?? '';
}

async function register(context: CallContext, studentId: string, cycleId: string, more: object = {}): Promise<string> {
  clock.advance(1);
  const request = { studentId, cycleId, amountMinor: 100, ...more };
  const { registration } = await enrollment.rpc.createRegistration(context, request);
  return registration?.id ?? '';
}

const statusOf = async (context: CallContext, id: string) => {
  const { registration } = await enrollment.rpc.getRegistration(context, { id });
  return [registration?.status, registration?.cancellationReason];
};

const rosterOf = async (context: CallContext, cycleId: string) =>
  (await enrollment.rpc.batchGetRosters(context, { cycleIds: [cycleId] })).rosters[0];

/** The roster as the registrations say, counted one by one. */
async function recounted(context: CallContext, cycleId: string) {
  const { registrations } = await enrollment.rpc.listRegistrations(context, { cycleId, page: { limit: 100 } });
  const active = registrations.filter(({ status }) => status === 'registered' || status === 'active');
  return {
    seatsTaken: registrations.filter(({ status }) => status !== 'cancelled').length,
    activeRegistrations: active.length,
    activeAmountMinor: active.reduce((sum, { amountMinor = 0 }) => sum + amountMinor, 0),
  };
}

const gone = (kind: string) => ({ category: 'not_found', slug: `${kind}.not_found` });

describe('deleting a student', () => {
  it('cancels what is open, frees the seats, and leaves what happened', async () => {
    const context = caller();
    const [cycle, other] = [
      scheduling.cycle(context.organization, { maxStudents: 1 }),
      scheduling.cycle(context.organization),
    ];
    const customerId = await newCustomer(context);
    const studentId = await newStudent(context, customerId);
    const open = await register(context, studentId, cycle.id);
    const trial = await register(context, studentId, other.id, { status: 'trial' });
    const done = await register(context, studentId, scheduling.cycle(context.organization).id, { status: 'completed' });
    const meeting = scheduling.meeting(context.organization, { cycleId: cycle.id });
    const { record } = await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { studentId, status: 'present' },
    });

    const answer = await enrollment.rpc.deleteStudent(context, { id: studentId, expectedVersion: 1 });
    expect(answer).toEqual({ cancelledRegistrations: 2 });
    expect((await enrollment.awaitEvent('student.deleted', studentId)).data.after).toMatchObject({ version: 2 });
    await enrollment.awaitEvent('registration.cancelled', open);
    await expect(enrollment.rpc.getStudent(context, { id: studentId })).rejects.toMatchObject(gone('student'));
    await expect(enrollment.rpc.deleteStudent(context, { id: studentId })).rejects.toMatchObject(gone('student'));
    expect((await enrollment.rpc.listStudents(context, { customerId })).total).toBe(0);
    expect(await statusOf(context, open)).toEqual(['cancelled', 'student deleted']);
    expect(await statusOf(context, trial)).toEqual(['cancelled', 'student deleted']);
    expect(await statusOf(context, done)).toEqual(['completed', undefined]);
    const history = await enrollment.rpc.getAttendance(context, { id: record?.id ?? '' });
    expect(history.record).toMatchObject({ status: 'present', student: { id: studentId, name: 'דני ישראלי' } });
    expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 0, activeRegistrations: 0 });
    expect((await enrollment.rpc.listCustomers(context, { hasActiveRegistration: true })).total).toBe(0);
    await register(context, await newStudent(context, customerId), cycle.id);
  });

  it('is refused to whom it is not theirs to do, and where it was changed meanwhile', async () => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const studentId = await newStudent(context, await newCustomer(context));
    await register(context, studentId, cycle.id);
    const teacher = testContext(context.organization, instructor(cycle.instructorId));
    await expect(enrollment.rpc.deleteStudent(teacher, { id: studentId })).rejects.toMatchObject({
      slug: 'managers.only',
    });
    const stranger = testContext(context.organization, instructor(randomUUID()));
    await expect(enrollment.rpc.deleteStudent(stranger, { id: studentId })).rejects.toMatchObject(gone('student'));
    await expect(enrollment.rpc.deleteStudent(caller(), { id: studentId })).rejects.toMatchObject(gone('student'));
    await expect(enrollment.rpc.deleteStudent(context, { id: studentId, expectedVersion: 7 })).rejects.toMatchObject({
      slug: 'version.stale',
    });
    expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 1 });
  });

  it('hides the customer from an instructor who saw them for this student alone', async () => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const customerId = await newCustomer(context);
    const studentId = await newStudent(context, customerId);
    await register(context, studentId, cycle.id);
    const teacher = testContext(context.organization, instructor(cycle.instructorId));
    expect((await enrollment.rpc.getCustomer(teacher, { id: customerId })).customer?.id).toBe(customerId);
    await enrollment.rpc.deleteStudent(context, { id: studentId });
    await expect(enrollment.rpc.getCustomer(teacher, { id: customerId })).rejects.toMatchObject(gone('customer'));
  });
});

describe('deleting a customer', () => {
  it('takes their students along, whose registrations are cancelled', async () => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const customerId = await newCustomer(context);
    const students = [await newStudent(context, customerId), await newStudent(context, customerId)];
    const registrations = [];
    for (const studentId of students) registrations.push(await register(context, studentId, cycle.id));
    const stays = await register(context, await newStudent(context, await newCustomer(context)), cycle.id);

    const answer = await enrollment.rpc.deleteCustomer(context, { id: customerId });
    expect(answer).toEqual({ deletedStudents: 2, cancelledRegistrations: 2 });
    await enrollment.awaitEvent('customer.deleted', customerId);
    for (const id of students) await enrollment.awaitEvent('student.deleted', id);
    for (const id of registrations) expect(await statusOf(context, id)).toEqual(['cancelled', 'student deleted']);
    await expect(enrollment.rpc.getCustomer(context, { id: customerId })).rejects.toMatchObject(gone('customer'));
    expect((await enrollment.rpc.listStudents(context, {})).total).toBe(1);
    expect(await statusOf(context, stays)).toEqual(['registered', undefined]);
    expect(await rosterOf(context, cycle.id)).toMatchObject(await recounted(context, cycle.id));
    await expect(enrollment.rpc.createStudent(context, { customerId, name: 'מאוחר' })).rejects.toMatchObject({
      fields: [{ field: 'customerId' }],
    });
  });

  it('goes in steps where they are as many as a school, and stale changes nothing', async () => {
    const context = caller();
    const customerId = await newCustomer(context);
    for (let number = 0; number < 53; number++) await newStudent(context, customerId);
    await expect(enrollment.rpc.deleteCustomer(context, { id: customerId, expectedVersion: 9 })).rejects.toMatchObject({
      slug: 'version.stale',
    });
    expect((await enrollment.rpc.listStudents(context, { customerId })).total).toBe(53);
    const answer = await enrollment.rpc.deleteCustomer(context, { id: customerId, expectedVersion: 1 });
    expect(answer.deletedStudents).toBe(53);
    expect((await enrollment.rpc.listStudents(context, {})).total).toBe(0);
  });

  it('leaves nobody without a customer, whoever is added or registered at that moment', async () => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const customerId = await newCustomer(context);
    const first = await newStudent(context, customerId);
    await Promise.allSettled([
      enrollment.rpc.deleteCustomer(context, { id: customerId }),
      ...Array.from({ length: 6 }, (_, number) =>
        enrollment.rpc.createStudent(context, { customerId, name: `תלמיד ${number}` }),
      ),
      enrollment.rpc.createRegistration(context, { studentId: first, cycleId: cycle.id }),
    ]);
    await expect(enrollment.rpc.getCustomer(context, { id: customerId })).rejects.toMatchObject(gone('customer'));
    expect((await enrollment.rpc.listStudents(context, {})).total).toBe(0);
    expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 0, activeRegistrations: 0 });
  });
});

describe('deleting a registration', () => {
  it.each(['registered', 'trial', 'completed', 'cancelled'])('that is %s leaves an exact roster', async (status) => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization, { maxStudents: 2 });
    const customerId = await newCustomer(context);
    const studentId = await newStudent(context, customerId);
    const id = await register(context, studentId, cycle.id, { status });
    await register(context, await newStudent(context, customerId), cycle.id);
    await enrollment.rpc.deleteRegistration(context, { id, expectedVersion: 1 });
    await expect(enrollment.rpc.getRegistration(context, { id })).rejects.toMatchObject(gone('registration'));
    expect(await rosterOf(context, cycle.id)).toMatchObject(await recounted(context, cycle.id));
    expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 1, activeRegistrations: 1, version: 3 });
    const type = status === 'cancelled' ? 'registration.updated' : 'registration.cancelled';
    const { data } = await enrollment.awaitEvent(type, id);
    expect(data).toMatchObject({
      after: { deletedAt: expect.any(String), status: 'cancelled' },
      roster: { version: 3 },
    });
    await register(context, studentId, cycle.id);
  });

  it('takes the student out of sight of who taught them there', async () => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const studentId = await newStudent(context, await newCustomer(context));
    const id = await register(context, studentId, cycle.id);
    const teacher = testContext(context.organization, instructor(cycle.instructorId));
    await expect(enrollment.rpc.deleteRegistration(teacher, { id })).rejects.toMatchObject({ slug: 'managers.only' });
    await enrollment.rpc.deleteRegistration(context, { id });
    expect((await enrollment.rpc.listStudents(teacher, {})).total).toBe(0);
  });
});

describe('a cycle that ends', () => {
  /** One registration of each status, in the order of the statuses. */
  async function ofEachStatus(context: CallContext, cycleId: string): Promise<string[]> {
    const customerId = await newCustomer(context);
    const made = [];
    for (const status of ['registered', 'active', 'trial', 'completed', 'cancelled']) {
      made.push(await register(context, await newStudent(context, customerId), cycleId, { status }));
    }
    return made;
  }
  const statuses = async (context: CallContext, ids: string[]) =>
    Promise.all(ids.map(async (id) => (await statusOf(context, id))[0]));

  it.each([
    ['cycle.cancelled', { status: 'cancelled' }, 'cycle cancelled'],
    ['cycle.updated', { status: 'cancelled' }, 'cycle cancelled'],
    ['cycle.deleted', { deletedAt: '2026-02-03T12:00:00.000Z' }, 'cycle deleted'],
  ] as const)('by %s cancels what is open, once', async (type, change, reason) => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const made = await ofEachStatus(context, cycle.id);
    const event = toldBy(type, scheduling.cycle(context.organization, { id: cycle.id, ...change }));
    await enrollment.deliver(event, event);
    await enrollment.deliver({ ...event, id: randomUUID() });
    expect(await statuses(context, made)).toEqual(['cancelled', 'cancelled', 'cancelled', 'completed', 'cancelled']);
    expect(await statusOf(context, made[0] ?? '')).toEqual(['cancelled', reason]);
    expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 1, activeRegistrations: 0, version: 8 });
    expect(
      enrollment.published.filter((one) => one.subject === made[1] && one.type === 'registration.cancelled'),
    ).toHaveLength(1);
    expect((await enrollment.rpc.listCustomers(context, { hasActiveRegistration: true })).total).toBe(0);
  });

  it('by being completed completes who was registered; they go on counting for its meetings', async () => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const made = await ofEachStatus(context, cycle.id);
    const before = await rosterOf(context, cycle.id);
    const event = toldBy(
      'cycle.completed',
      scheduling.cycle(context.organization, { id: cycle.id, status: 'completed' }),
    );
    await enrollment.deliver(event, event);
    expect(await statuses(context, made)).toEqual(['completed', 'completed', 'trial', 'completed', 'cancelled']);
    expect(await rosterOf(context, cycle.id)).toEqual({ ...before, version: (before?.version ?? 0) + 2 });
    expect(before).toMatchObject({ activeRegistrations: 2, activeAmountMinor: 200 });
    expect((await enrollment.rpc.listCustomers(context, { hasActiveRegistration: true })).total).toBe(0);

    // Whatever becomes of them then, the roster stays exact.
    const [first = '', second = '', , ended = ''] = made;
    await enrollment.rpc.updateRegistration(context, { id: first, amountMinor: 150 });
    expect(await rosterOf(context, cycle.id)).toMatchObject({ activeRegistrations: 2, activeAmountMinor: 250 });
    await enrollment.rpc.updateRegistration(context, { id: first, status: 'active' });
    expect(await rosterOf(context, cycle.id)).toMatchObject({ activeRegistrations: 2, activeAmountMinor: 250 });
    await enrollment.rpc.updateRegistration(context, { id: first, status: 'completed' });
    expect(await rosterOf(context, cycle.id)).toMatchObject({ activeRegistrations: 1, activeAmountMinor: 100 });
    await enrollment.rpc.cancelRegistration(context, { id: second });
    await enrollment.rpc.deleteRegistration(context, { id: ended });
    expect(await rosterOf(context, cycle.id)).toMatchObject({
      seatsTaken: 2,
      activeRegistrations: 0,
      activeAmountMinor: 0,
    });
  });

  it('leaves alone what a manager opened again, whatever else is told of it', async () => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const [id = ''] = await ofEachStatus(context, cycle.id);
    const completed = scheduling.cycle(context.organization, { id: cycle.id, status: 'completed' });
    await enrollment.deliver(toldBy('cycle.completed', completed));
    await enrollment.rpc.updateRegistration(context, { id, status: 'active' });
    const renamed = scheduling.cycle(context.organization, { id: cycle.id, name: 'שם חדש' });
    const told = toldBy('cycle.updated', renamed);
    await enrollment.deliver({ ...told, data: { before: completed, after: renamed } } as typeof told);
    expect((await statusOf(context, id))[0]).toBe('active');
  });

  it('closes also what was registered while its end was on its way', async () => {
    const context = caller();
    const cycle = scheduling.cycle(context.organization);
    const studentId = await newStudent(context, await newCustomer(context));
    // Enrollment's copy says that the cycle is on; before the registration is written, its end comes in.
    const cancelled = scheduling.cycle(context.organization, { id: cycle.id, status: 'cancelled' });
    await enrollment.deliver(toldBy('cycle.created', cycle));
    const [id] = await Promise.all([
      register(context, studentId, cycle.id),
      enrollment.deliver(toldBy('cycle.cancelled', cancelled)),
    ]).catch(() => []);
    if (id) expect((await statusOf(nextCall(context), id))[0]).toBe('cancelled');
    expect(await rosterOf(context, cycle.id)).toMatchObject({ seatsTaken: 0, activeRegistrations: 0 });
  });
});

describe('a meeting that is deleted', () => {
  it('takes its attendance out, and the registrations for it where it stood alone', async () => {
    const context = caller();
    const meeting = scheduling.meeting(context.organization);
    const studentId = await newStudent(context, await newCustomer(context));
    const { registration } = await enrollment.rpc.createRegistration(context, { studentId, meetingId: meeting.id });
    const { record } = await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { registrationId: registration?.id, status: 'present' },
    });
    const deletedAt = '2026-02-03T13:00:00.000Z';
    const event = toldBy('meeting.deleted', scheduling.meeting(context.organization, { id: meeting.id, deletedAt }));
    await enrollment.deliver(event, event);
    await enrollment.awaitEvent('attendance.removed', record?.id);
    await expect(enrollment.rpc.getAttendance(context, { id: record?.id ?? '' })).rejects.toMatchObject(
      gone('attendance'),
    );
    expect((await enrollment.rpc.listAttendance(context, {})).total).toBe(0);
    expect(await statusOf(context, registration?.id ?? '')).toEqual(['cancelled', 'meeting deleted']);
    expect(
      enrollment.published.filter(({ type, subject }) => type === 'attendance.removed' && subject === record?.id),
    ).toHaveLength(1);
  });
});
