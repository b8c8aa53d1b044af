import { randomUUID } from 'node:crypto';
import type { CallContext } from '@roster/service-kit';
import {
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
const clock = new TestClock(new Date('2026-02-01T10:00:00Z'));
const peers = { scheduling: scheduling.handlers, identity: organizationStandIn };
let enrollment: TestService<'enrollment'>;
/** A second replica on the same data: what they do at once meets in the database only. */
let twin: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers, clock });
  twin = await startTestService(enrollmentService, { peers, clock, databasePrefix: enrollment.databasePrefix });
});
afterAll(async () => {
  await twin.stop();
  await enrollment.stop();
});

let context: CallContext;
beforeEach(() => {
  context = testContext(testOrganization());
});

const ruth = { name: 'רות כהן', phone: '050-123-4567', email: 'Ruth@Example.com' };
const wish = (fields: object = {}) => ({
  operationId: `lead/${randomUUID()}`,
  fingerprint: 'as it was asked',
  customer: ruth,
  students: [{ name: 'נועם', birthDate: '2015-03-20', grade: 'ד' }, { name: 'מאיה' }],
  ...fields,
});

const totals = async () => {
  const [customers, students, registrations] = await Promise.all([
    enrollment.rpc.listCustomers(context, {}),
    enrollment.rpc.listStudents(context, {}),
    enrollment.rpc.listRegistrations(context, {}),
  ]);
  return [customers.total, students.total, registrations.total];
};
const seatsOf = async (cycleId: string) =>
  (await enrollment.rpc.batchGetRosters(context, { cycleIds: [cycleId] })).rosters[0]?.seatsTaken;

describe('a family', () => {
  it('is made with students and seats, each told of, and read back by its operation', async () => {
    const [first, second] = [scheduling.cycle(context.organization), scheduling.cycle(context.organization)];
    const request = wish({
      registrations: [
        { student: 0, cycleId: first.id, amountMinor: 80_000, notes: 'הנחה' },
        { student: 1, cycleId: second.id, status: 'trial', registrationDate: '2026-02-05' },
        { student: 1, cycleId: first.id },
      ],
    });
    const { customerId, isRepeat } = await enrollment.rpc.createFamily(context, request);
    expect(isRepeat).toBe(false);
    const family = await enrollment.rpc.getFamily(context, { operationId: request.operationId });
    expect(family).toMatchObject({
      customerId,
      customerCreated: true,
      knownStudentIds: [],
      customer: { id: customerId, ...ruth },
      students: [
        { name: 'נועם', birthDate: '2015-03-20', grade: 'ד', customerId, customer: { id: customerId } },
        { name: 'מאיה', customerId },
      ],
      registrations: [
        { cycleId: first.id, status: 'registered', amountMinor: 80_000, registrationDate: '2026-02-01', notes: 'הנחה' },
        { cycleId: second.id, status: 'trial', registrationDate: '2026-02-05', paymentStatus: 'unpaid' },
        { cycleId: first.id, student: { name: 'מאיה', customer: { name: ruth.name } } },
      ],
    });
    expect([await seatsOf(first.id), await seatsOf(second.id)]).toEqual([2, 1]);
    await enrollment.awaitEvent('registration.created', family.registrations[2]?.id);
    const told = enrollment.published.filter(({ organizationid }) => organizationid === context.organization.id);
    expect(told.map(({ type }) => type).sort()).toEqual([
      'customer.created',
      ...Array.from({ length: 3 }, () => 'registration.created'),
      ...Array.from({ length: 2 }, () => 'student.created'),
    ]);
    const { customers } = await enrollment.rpc.listCustomers(context, { hasActiveRegistration: true });
    expect(customers.map(({ id }) => id)).toEqual([customerId]);
  });

  it('is made once for an operation, which answers with it again, also when a seat has gone since', async () => {
    const cycle = scheduling.cycle(context.organization, { maxStudents: 2 });
    const request = wish({
      registrations: [
        { student: 0, cycleId: cycle.id },
        { student: 1, cycleId: cycle.id },
      ],
    });
    const first = await enrollment.rpc.createFamily(context, request);
    expect(await enrollment.rpc.createFamily(context, request)).toEqual({ ...first, isRepeat: true });
    expect(await totals()).toEqual([1, 2, 2]);
    await expect(
      enrollment.rpc.createFamily(context, { ...request, fingerprint: 'another wish' }),
    ).rejects.toMatchObject({ slug: 'family.other', metadata: { customerId: first.customerId } });
  });

  it('is one, however many ask at once and wherever, and so are its seats', async () => {
    const cycle = scheduling.cycle(context.organization, { maxStudents: 5 });
    const request = wish({
      registrations: [
        { student: 0, cycleId: cycle.id },
        { student: 1, cycleId: cycle.id },
      ],
    });
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 === 0 ? enrollment : twin).rpc.createFamily(testContext(context.organization), request),
      ),
    );
    expect(answers.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
    expect(new Set(answers.map(({ customerId }) => customerId)).size).toBe(1);
    expect(await totals()).toEqual([1, 2, 2]);
    expect(await seatsOf(cycle.id)).toBe(2);
  });

  it('fights fairly for the last seats: no family is half there', async () => {
    const cycle = scheduling.cycle(context.organization, { maxStudents: 5 });
    const families = Array.from({ length: 6 }, (_, index) =>
      wish({
        customer: { name: `הורה ${index}`, phone: `05022233${10 + index}` },
        registrations: [
          { student: 0, cycleId: cycle.id },
          { student: 1, cycleId: cycle.id },
        ],
      }),
    );
    const results = await Promise.allSettled(
      families.map((request, index) =>
        (index % 2 === 0 ? enrollment : twin).rpc.createFamily(testContext(context.organization), request),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await totals()).toEqual([2, 4, 4]);
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.slug] : []));
    expect(new Set(refusals)).toEqual(new Set(['cycle.full']));
  });
});

describe('a family is refused', () => {
  const refused = async (request: object, expected: object) => {
    await expect(enrollment.rpc.createFamily(context, request)).rejects.toMatchObject(expected);
    expect(await totals()).toEqual([0, 0, 0]);
  };

  it('with every bad field named by its place, and nothing made', async () => {
    const cycleId = randomUUID();
    await refused(
      wish({
        customer: { name: ' ', email: 'nobody' },
        students: [{ name: 'נועם' }, { name: '', birthDate: '2026-02-03' }, { name: ' נוֹעם' }],
        registrations: [
          { student: 0, cycleId, status: 'maybe' },
          { student: 3, cycleId },
          { student: 0, cycleId, amountMinor: -1 },
        ],
      }),
      {
        category: 'invalid',
        fields: [
          { field: 'customer.phone', message: 'is required' },
          { field: 'customer.name', message: 'is required' },
          { field: 'customer.email', message: 'must be an e-mail address' },
          { field: 'students[1].name', message: 'is required' },
          { field: 'students[1].birthDate', message: 'must not be to come' },
          { field: 'students[2].name', message: 'is that of students[0]' },
          { field: 'registrations[0].status' },
          { field: 'registrations[1].student' },
          { field: 'registrations[2].amountMinor' },
          { field: 'registrations[2].cycleId', message: 'is that of registrations[0], for the same student' },
        ],
      },
    );
    await refused(wish({ operationId: '', fingerprint: '' }), {
      fields: [{ field: 'operationId' }, { field: 'fingerprint' }],
    });
  });

  it('where a cycle is unknown, over or full, which is named', async () => {
    const open = scheduling.cycle(context.organization);
    const over = scheduling.cycle(context.organization, { status: 'completed' });
    const small = scheduling.cycle(context.organization, { maxStudents: 1 });
    const seats = (...cycleIds: string[]) => cycleIds.map((cycleId, student) => ({ student, cycleId }));
    await refused(wish({ registrations: seats(open.id, randomUUID()) }), {
      category: 'invalid',
      fields: [{ field: 'registrations[1].cycleId', message: 'is no cycle' }],
    });
    await refused(wish({ registrations: seats(open.id, over.id) }), {
      slug: 'cycle.completed',
      fields: [{ field: 'registrations[1].cycleId' }],
    });
    await refused(wish({ registrations: seats(small.id, small.id) }), {
      slug: 'cycle.full',
      fields: [{ field: 'registrations[1].cycleId', message: 'No seat is left' }],
    });
    expect(await seatsOf(small.id)).toBe(0);
    // What was refused can be asked for again.
    const request = wish({ registrations: seats(small.id) });
    expect(await enrollment.rpc.createFamily(context, request)).toMatchObject({ isRepeat: false });
  });

  it('to those who do not run the business, and so is reading it', async () => {
    const teacher = testContext(context.organization, instructor(randomUUID()));
    const request = wish();
    const forbidden = { category: 'forbidden', slug: 'managers.only' };
    await expect(enrollment.rpc.createFamily(teacher, request)).rejects.toMatchObject(forbidden);
    await enrollment.rpc.createFamily(context, request);
    const { operationId } = request;
    await expect(enrollment.rpc.getFamily(teacher, { operationId })).rejects.toMatchObject(forbidden);
    await expect(enrollment.rpc.getFamily(testContext(testOrganization()), { operationId })).rejects.toMatchObject({
      slug: 'family.not_found',
    });
  });
});

describe('somebody who is a customer already', () => {
  const known = async (fields: object = {}) => {
    const { customer } = await enrollment.rpc.createCustomer(context, { name: 'רות', phone: '0501234567', ...fields });
    return customer?.id ?? '';
  };

  it('is named, by phone number or e-mail address however they are written', async () => {
    const byPhone = await known({ phone: '+972-50 123 4567' });
    clock.advance(1);
    const byEmail = await known({ name: 'דן', phone: '0529999999', email: 'ruth@EXAMPLE.com' });
    const say = (customer: object) => enrollment.rpc.createFamily(context, wish({ customer }));
    await expect(say(ruth)).rejects.toMatchObject({
      category: 'conflict',
      slug: 'customer.known',
      message: expect.stringContaining(`רות (${byPhone})`),
      fields: [
        { field: 'customer.phone', message: 'is the phone number of רות' },
        { field: 'customer.email', message: 'is the e-mail address of דן' },
        { field: 'existingCustomerId', message: byPhone },
      ],
    });
    await expect(say({ ...ruth, phone: '0521111111' })).rejects.toMatchObject({
      fields: [{ field: 'customer.email' }, { field: 'existingCustomerId', message: byEmail }],
    });
    await expect(say({ name: 'R', phone: '00972501234567' })).rejects.toMatchObject({ slug: 'customer.known' });
    // What only contains the other's is another's.
    await say({ name: 'R', phone: '0501234568', email: 'notruth@example.com' });
    expect(await totals()).toEqual([3, 2, 0]);
  });

  it('is the one whom another lead made at that moment: of several that ask at once, one makes them', async () => {
    for (const [shared, distinct] of [
      [{ phone: ruth.phone }, (index: number) => ({ email: `ruth-${index}@example.com` })],
      [{ email: ruth.email }, (index: number) => ({ phone: `05211111${10 + index}` })],
    ] as const) {
      context = testContext(testOrganization());
      const results = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) =>
          (index % 2 === 0 ? enrollment : twin).rpc.createFamily(
            testContext(context.organization),
            wish({ customer: { name: `רות ${index}`, ...shared, ...distinct(index) } }),
          ),
        ),
      );
      const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.slug] : []));
      expect(refusals).toEqual(Array.from({ length: 7 }, () => 'customer.known'));
      expect(await totals()).toEqual([1, 2, 0]);
    }
  });

  it('is the one whom an import makes at that moment, or the import finds the one of the lead', async () => {
    const file = Buffer.from(`name,phone\nרות,${ruth.phone}\n`);
    const [{ import: started }, family] = await Promise.all([
      enrollment.rpc.startImport(context, { kind: 'customers', format: 'csv', mode: 'skip_bad_rows', file }),
      enrollment.rpc.createFamily(testContext(context.organization), wish()).catch((error) => error.slug as string),
    ]);
    let state = started;
    while (!state?.finishedAt) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      state = (await enrollment.rpc.getImport(context, { id: started?.id ?? '' })).import;
    }
    const madeByLead = typeof family !== 'string';
    expect(madeByLead || family === 'customer.known').toBe(true);
    expect([state.created, state.existing]).toEqual(madeByLead ? [0, 1] : [1, 0]);
    expect((await totals())[0]).toBe(1);
  });

  it('is meant by their id: what was missing is filled in, and a child of that name is the one there is', async () => {
    const existingCustomerId = await known({ city: 'חיפה' });
    const { student } = await enrollment.rpc.createStudent(context, { customerId: existingCustomerId, name: 'נוֹעם' });
    const cycle = scheduling.cycle(context.organization);
    const request = wish({
      existingCustomerId,
      customer: { ...ruth, name: 'Ruth', city: 'עכו' },
      registrations: [
        { student: 0, cycleId: cycle.id },
        { student: 1, cycleId: cycle.id },
      ],
    });
    await enrollment.rpc.createFamily(context, request);
    const family = await enrollment.rpc.getFamily(context, { operationId: request.operationId });
    expect(family).toMatchObject({
      customerCreated: false,
      knownStudentIds: [student?.id],
      customer: { id: existingCustomerId, name: 'רות', city: 'חיפה', email: ruth.email, version: 2 },
      students: [{ id: student?.id, version: 1 }, { name: 'מאיה' }],
    });
    expect(await totals()).toEqual([1, 2, 2]);
    expect((await enrollment.awaitEvent('customer.updated', existingCustomerId)).data).toMatchObject({
      after: { email: ruth.email },
    });
    // A second time their child cannot have the seat.
    await expect(
      enrollment.rpc.createFamily(context, { ...request, operationId: 'lead/another' }),
    ).rejects.toMatchObject({
      slug: 'registration.duplicate',
      fields: [{ field: 'registrations[0].cycleId' }],
    });
  });

  it('is refused where there is none of that id', async () => {
    const elsewhere = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(elsewhere, ruth);
    for (const existingCustomerId of [randomUUID(), customer?.id ?? '', 'x']) {
      await expect(enrollment.rpc.createFamily(context, wish({ existingCustomerId }))).rejects.toMatchObject({
        category: 'invalid',
        fields: [{ field: 'existingCustomerId', message: 'is no customer' }],
      });
    }
    expect(await totals()).toEqual([0, 0, 0]);
  });

  it('is left out where they were deleted since', async () => {
    const request = wish();
    const { customerId } = await enrollment.rpc.createFamily(context, request);
    await enrollment.rpc.deleteCustomer(context, { id: customerId });
    const family = await enrollment.rpc.getFamily(context, { operationId: request.operationId });
    expect(family).toMatchObject({ customerId, students: [], registrations: [] });
    expect(family.customer ?? undefined).toBeUndefined();
  });
});
