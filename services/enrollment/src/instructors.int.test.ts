import { randomUUID } from 'node:crypto';
import type { CallContext } from '@roster/service-kit';
import {
  instructor,
  organizationStandIn,
  SchedulingStandIn,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
  toldBy,
} from '@roster/testkit';
import { enrollmentService } from './service';

const scheduling = new SchedulingStandIn();
/** What happens between scheduling's answer and its arrival. */
let meanwhile: (() => Promise<void>) | undefined;
const handlers: typeof scheduling.handlers = {
  ...scheduling.handlers,
  BatchGetCycles: async (context, request) => {
    const answer = await scheduling.handlers.BatchGetCycles(context, request);
    await meanwhile?.();
    return answer;
  },
};
const peers = { scheduling: handlers, identity: organizationStandIn };
let enrollment: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers });
});
afterAll(() => enrollment.stop());

interface Family {
  customerId: string;
  studentId: string;
}

async function newFamily(context: CallContext, name = 'ישראל'): Promise<Family> {
  const { customer } = await enrollment.rpc.createCustomer(context, { name, phone: '0501234567' });
  const customerId = customer?.id ?? '';
  const { student } = await enrollment.rpc.createStudent(context, { customerId, name: `${name} הקטן` });
  return { customerId, studentId: student?.id ?? '' };
}

async function register(context: CallContext, studentId: string, cycleId: string): Promise<string> {
  const { registration } = await enrollment.rpc.createRegistration(context, { studentId, cycleId });
  return registration?.id ?? '';
}

/** Everything that a caller sees, by lists. */
async function seenBy(context: CallContext) {
  const [customers, students, registrations, attendance] = await Promise.all([
    enrollment.rpc.listCustomers(context, {}),
    enrollment.rpc.listStudents(context, {}),
    enrollment.rpc.listRegistrations(context, {}),
    enrollment.rpc.listAttendance(context, {}),
  ]);
  expect(customers.total).toBe(customers.customers.length);
  const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id).sort();
  return {
    customers: ids(customers.customers),
    students: ids(students.students),
    registrations: ids(registrations.registrations),
    attendance: ids(attendance.records),
  };
}

const nothing = { customers: [], students: [], registrations: [], attendance: [] };

describe('an instructor', () => {
  it('sees the students, customers, registrations and attendance of their own cycles, and no others', async () => {
    const context = testContext(testOrganization());
    const { organization } = context;
    const [ruth, naomi] = [randomUUID(), randomUUID()];
    const hers = scheduling.cycle(organization, { instructorId: ruth });
    const others = scheduling.cycle(organization, { instructorId: naomi });
    const meeting = scheduling.meeting(organization, { instructorId: ruth, cycleId: hers.id });
    const a = await newFamily(context, 'אברהם');
    const b = await newFamily(context, 'ברוך');
    const mine = await register(context, a.studentId, hers.id);
    const theirs = await register(context, b.studentId, others.id);
    const { record } = await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { registrationId: mine, status: 'present' },
    });

    const caller = testContext(organization, instructor(ruth));
    expect(await seenBy(caller)).toEqual({
      customers: [a.customerId],
      students: [a.studentId],
      registrations: [mine],
      attendance: [record?.id],
    });
    expect((await enrollment.rpc.getStudent(caller, { id: a.studentId })).student?.customer?.id).toBe(a.customerId);
    expect((await enrollment.rpc.getCustomer(caller, { id: a.customerId })).customer?.id).toBe(a.customerId);
    const gone = { category: 'not_found' };
    await expect(enrollment.rpc.getStudent(caller, { id: b.studentId })).rejects.toMatchObject(gone);
    await expect(enrollment.rpc.getCustomer(caller, { id: b.customerId })).rejects.toMatchObject(gone);
    await expect(enrollment.rpc.getRegistration(caller, { id: theirs })).rejects.toMatchObject(gone);
    await expect(enrollment.rpc.cancelRegistration(caller, { id: theirs })).rejects.toMatchObject(gone);
    const stranger = testContext(organization, instructor(naomi));
    await expect(enrollment.rpc.getAttendance(stranger, { id: record?.id })).rejects.toMatchObject(gone);
    expect(await seenBy(testContext(organization, instructor(randomUUID())))).toEqual(nothing);

    const { students, total } = await enrollment.rpc.listStudents(caller, { search: 'הקטן', customerId: b.customerId });
    expect([students, total]).toEqual([[], 0]);
    expect((await enrollment.rpc.listCustomers(caller, { search: 'אברהם', hasActiveRegistration: true })).total).toBe(
      1,
    );
    expect((await enrollment.rpc.listRegistrations(caller, { cycleId: others.id })).total).toBe(0);
  });

  it('still sees a student after an update, and after the registration was cancelled', async () => {
    const context = testContext(testOrganization());
    const ruth = randomUUID();
    const cycle = scheduling.cycle(context.organization, { instructorId: ruth });
    const { studentId, customerId } = await newFamily(context);
    const id = await register(context, studentId, cycle.id);
    await enrollment.rpc.updateStudent(context, { id: studentId, grade: 'ה' });
    await enrollment.rpc.updateCustomer(context, { id: customerId, city: 'חיפה' });
    await enrollment.rpc.cancelRegistration(context, { id });
    const seen = await seenBy(testContext(context.organization, instructor(ruth)));
    expect(seen).toEqual({ customers: [customerId], students: [studentId], registrations: [id], attendance: [] });
  });

  it('gains and loses sight with the cycle, however often and in which order that is told', async () => {
    const context = testContext(testOrganization());
    const { organization } = context;
    const [ruth, naomi] = [randomUUID(), randomUUID()];
    const first = scheduling.cycle(organization, { instructorId: ruth });
    const kept = scheduling.cycle(organization, { instructorId: ruth });
    const meeting = scheduling.meeting(organization, { instructorId: ruth, cycleId: first.id });
    const a = await newFamily(context);
    const b = await newFamily(context);
    const moving = [
      await register(context, a.studentId, first.id),
      await register(context, b.studentId, first.id),
    ].sort();
    const staying = await register(context, b.studentId, kept.id);
    const { record } = await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { studentId: a.studentId, status: 'present' },
    });

    const second = scheduling.cycle(organization, { id: first.id, instructorId: naomi });
    const told = toldBy('cycle.updated', second);
    await enrollment.deliver(told, told);
    await enrollment.deliver(told);
    await enrollment.deliver(toldBy('cycle.created', first));
    const byRuth = testContext(organization, instructor(ruth));
    const byNaomi = testContext(organization, instructor(naomi));
    // The meeting itself is still Ruth's, and so is its attendance; the cycle's instructor sees it too.
    expect(await seenBy(byRuth)).toEqual({
      customers: [b.customerId],
      students: [b.studentId],
      registrations: [staying],
      attendance: [record?.id],
    });
    expect(await seenBy(byNaomi)).toEqual({
      customers: [a.customerId, b.customerId].sort(),
      students: [a.studentId, b.studentId].sort(),
      registrations: moving,
      attendance: [record?.id],
    });

    const handed = scheduling.meeting(organization, { id: meeting.id, instructorId: naomi });
    await enrollment.deliver(toldBy('meeting.moved', handed));
    expect((await seenBy(byRuth)).attendance).toEqual([]);
    const third = scheduling.cycle(organization, { id: first.id, instructorId: ruth });
    await enrollment.deliver(toldBy('cycle.updated', third), told);
    expect((await seenBy(byRuth)).registrations).toEqual([...moving, staying].sort());
    expect((await seenBy(byNaomi)).students).toEqual([]);
    const { student } = await enrollment.rpc.getStudent(context, { id: a.studentId });
    expect(student?.version).toBe(1);
  });

  it('sees a registration that was made while the cycle became theirs', async () => {
    const context = testContext(testOrganization());
    const [ruth, naomi] = [randomUUID(), randomUUID()];
    const first = scheduling.cycle(context.organization, { instructorId: ruth });
    const { studentId } = await newFamily(context);
    meanwhile = () => {
      meanwhile = undefined;
      return enrollment.deliver(toldBy('cycle.updated', { ...first, version: 2, instructorId: naomi }));
    };
    const id = await register(context, studentId, first.id);
    expect(await seenBy(testContext(context.organization, instructor(naomi)))).toMatchObject({
      registrations: [id],
      students: [studentId],
    });
    expect(await seenBy(testContext(context.organization, instructor(ruth)))).toEqual(nothing);
  });

  it('sees a new customer of their student, and no longer the old one', async () => {
    const context = testContext(testOrganization());
    const ruth = randomUUID();
    const cycle = scheduling.cycle(context.organization, { instructorId: ruth });
    const a = await newFamily(context);
    const b = await newFamily(context);
    await register(context, a.studentId, cycle.id);
    await enrollment.rpc.updateStudent(context, { id: a.studentId, customerId: b.customerId });
    const seen = await seenBy(testContext(context.organization, instructor(ruth)));
    expect(seen).toMatchObject({ customers: [b.customerId], students: [a.studentId] });
  });

  it('sees registrations for a meeting of their own that stands alone', async () => {
    const context = testContext(testOrganization());
    const [ruth, naomi] = [randomUUID(), randomUUID()];
    const meeting = scheduling.meeting(context.organization, { instructorId: ruth });
    const { studentId } = await newFamily(context);
    const { registration } = await enrollment.rpc.createRegistration(context, { studentId, meetingId: meeting.id });
    const sees = async (id: string) => (await seenBy(testContext(context.organization, instructor(id)))).registrations;
    expect(await sees(ruth)).toEqual([registration?.id]);
    const handed = scheduling.meeting(context.organization, { id: meeting.id, instructorId: naomi });
    await enrollment.deliver(toldBy('meeting.moved', handed));
    expect([await sees(ruth), await sees(naomi)]).toEqual([[], [registration?.id]]);
  });

  it('whose user names no instructor sees nothing', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization);
    const { studentId } = await newFamily(context);
    await register(context, studentId, cycle.id);
    const nobody = testContext(context.organization, { kind: 'user', id: randomUUID(), role: 'instructor' });
    expect(await seenBy(nobody)).toEqual(nothing);
  });
});

describe('a client', () => {
  it('sees themselves, their students, and what is theirs', async () => {
    const context = testContext(testOrganization());
    const { organization } = context;
    const cycle = scheduling.cycle(organization);
    const meeting = scheduling.meeting(organization, { cycleId: cycle.id });
    const [a, b] = [await newFamily(context), await newFamily(context)];
    const mine = await register(context, a.studentId, cycle.id);
    const theirs = await register(context, b.studentId, cycle.id);
    const { records } = await enrollment.rpc.recordAttendanceBulk(context, {
      meetingId: meeting.id,
      records: [mine, theirs].map((registrationId) => ({ registrationId, status: 'present' })),
    });
    const self = testContext(organization, {
      kind: 'user',
      id: randomUUID(),
      role: 'client',
      customerId: a.customerId,
    });
    expect(await seenBy(self)).toEqual({
      customers: [a.customerId],
      students: [a.studentId],
      registrations: [mine],
      attendance: [records[0]?.id],
    });
    await expect(
      enrollment.rpc.recordAttendance(self, {
        meetingId: meeting.id,
        record: { registrationId: mine, status: 'present' },
      }),
    ).rejects.toMatchObject({ slug: 'meeting.not_found' });
  });
});
