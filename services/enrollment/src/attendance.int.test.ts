import { randomUUID } from 'node:crypto';
import type { CycleState, MeetingState } from '@roster/contracts';
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
/** The stand-in's meetings are on 3 February 2026; this is that day at 17:10 in Jerusalem. */
const onTheDay = new Date('2026-02-03T15:10:00Z');
const clock = new TestClock(onTheDay);
const peers = { scheduling: scheduling.handlers, identity: organizationStandIn };
let enrollment: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers, clock });
});
afterAll(() => enrollment.stop());

interface Class {
  context: CallContext;
  cycle: CycleState;
  meeting: MeetingState;
  customerId: string;
  studentIds: string[];
  registrationIds: string[];
}

/** A cycle with a meeting today, and students registered for it. */
async function newClass(students: number, teacher = randomUUID()): Promise<Class> {
  const context = testContext(testOrganization());
  const { organization } = context;
  const cycle = scheduling.cycle(organization, { instructorId: teacher });
  const meeting = scheduling.meeting(organization, { cycleId: cycle.id, instructorId: teacher });
  const { customer } = await enrollment.rpc.createCustomer(context, { name: 'ישראל', phone: '0501234567' });
  const customerId = customer?.id ?? '';
  const studentIds: string[] = [];
  const registrationIds: string[] = [];
  for (let index = 0; index < students; index++) {
    const studentId = await newStudent(context, customerId);
    const { registration } = await enrollment.rpc.createRegistration(context, { studentId, cycleId: cycle.id });
    studentIds.push(studentId);
    registrationIds.push(registration?.id ?? '');
  }
  return { context, cycle, meeting, customerId, studentIds, registrationIds };
}

async function newStudent(context: CallContext, customerId: string): Promise<string> {
  const { student } = await enrollment.rpc.createStudent(context, { customerId, name: 'דני', grade: 'ד' });
  return student?.id ?? '';
}

const totalOf = async (context: CallContext, request: object = {}): Promise<number> =>
  (await enrollment.rpc.listAttendance(context, request)).total;

describe('attendance', () => {
  it('is recorded, shown with its student, and announced', async () => {
    const { context, meeting, cycle, customerId, studentIds, registrationIds } = await newClass(1);
    const { record, created } = await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: {
        registrationId: registrationIds[0],
        status: 'late',
        timeIn: '2026-02-03T17:10:00+02:00',
        timeOut: '2026-02-03T16:30:00Z',
      },
    });
    expect(created).toBe(true);
    expect(record).toMatchObject({
      meetingId: meeting.id,
      cycleId: cycle.id,
      registrationId: registrationIds[0],
      studentId: studentIds[0],
      status: 'late',
      isTrial: false,
      date: '2026-02-03',
      timeIn: '2026-02-03T15:10:00.000Z',
      timeOut: '2026-02-03T16:30:00.000Z',
      version: 1,
      student: { id: studentIds[0], grade: 'ד', customer: { id: customerId } },
    });
    expect((await enrollment.rpc.getAttendance(context, { id: record?.id })).record).toEqual(record);
    const event = await enrollment.awaitEvent('attendance.recorded', record?.id);
    expect(event.data).toMatchObject({ after: { status: 'late', version: 1 } });
    expect(context.wrote.get(`attendance/${record?.id}`)).toBe(1);
  });

  it('is one record for each meeting and attendee, by registration or by student; again is an update', async () => {
    const { context, meeting, studentIds, registrationIds } = await newClass(1);
    const record = (input: object) =>
      enrollment.rpc.recordAttendance(context, { meetingId: meeting.id, record: input });
    const first = await record({ studentId: studentIds[0], status: 'absent', notes: 'חולה' });
    expect(first.record?.registrationId).toBe(registrationIds[0]);
    const second = await record({ registrationId: registrationIds[0], status: 'present' });
    expect(second).toMatchObject({ created: false, record: { id: first.record?.id, version: 2, notes: 'חולה' } });
    const third = await record({ studentId: studentIds[0], status: 'present', notes: '' });
    expect(third.record?.version).toBe(3);
    expect(third.record?.notes).toBeUndefined();
    expect((await record({ studentId: studentIds[0], status: 'present' })).record?.version).toBe(3);
    // Sent back as it is read, with both.
    const both = { registrationId: registrationIds[0], studentId: studentIds[0] };
    expect((await record({ ...both, status: 'late' })).record).toMatchObject({
      id: first.record?.id,
      version: 4,
      ...both,
    });
    expect(await totalOf(context)).toBe(1);
  });

  it('of a guest needs a name only, by which they are known again', async () => {
    const { context, meeting } = await newClass(0);
    const record = (guestName: string) =>
      enrollment.rpc.recordAttendance(context, {
        meetingId: meeting.id,
        record: { guestName, status: 'present', isTrial: true },
      });
    const first = await record('אורח חד פעמי');
    expect(first).toMatchObject({ created: true, record: { guestName: 'אורח חד פעמי', isTrial: true } });
    expect(first.record?.student).toBeFalsy();
    expect((await record('  אורח  חד פעמי ')).created).toBe(false);
    expect((await record('אורח אחר')).created).toBe(true);
  });

  it('outlives the cancellation of the registration, and is the same for a student who registers again', async () => {
    const { context, cycle, meeting, studentIds, registrationIds } = await newClass(1);
    const record = (input: object) =>
      enrollment.rpc.recordAttendance(context, { meetingId: meeting.id, record: { status: 'present', ...input } });
    const { record: first } = await record({ registrationId: registrationIds[0] });
    await enrollment.rpc.cancelRegistration(context, { id: registrationIds[0] });
    const { record: second } = await record({ studentId: studentIds[0], status: 'late' });
    expect(second).toMatchObject({ id: first?.id, registrationId: registrationIds[0] });
    const again = await enrollment.rpc.createRegistration(context, { studentId: studentIds[0], cycleId: cycle.id });
    const { record: third } = await record({ studentId: studentIds[0] });
    expect(third).toMatchObject({ id: first?.id, registrationId: again.registration?.id });
  });

  it('names what is wrong with it', async () => {
    const { context, meeting, studentIds, registrationIds } = await newClass(1);
    const other = await newClass(1);
    const refused = (record: object, ...fields: string[]) =>
      expect(enrollment.rpc.recordAttendance(context, { meetingId: meeting.id, record })).rejects.toMatchObject({
        category: 'invalid',
        fields: fields.map((field) => ({ field: `record.${field}` })),
      });
    const present = { status: 'present' };
    await refused(present, 'registrationId');
    await refused({ ...present, guestName: ' ' }, 'registrationId');
    await refused({ ...present, guestName: 'x', studentId: studentIds[0] }, 'registrationId');
    await refused({ ...present, guestName: 'x', registrationId: registrationIds[0] }, 'registrationId');
    await refused({ ...present, registrationId: registrationIds[0], studentId: other.studentIds[0] }, 'studentId');
    await refused({ ...present, registrationId: randomUUID() }, 'registrationId');
    await refused({ ...present, registrationId: other.registrationIds[0] }, 'registrationId');
    await refused({ ...present, studentId: other.studentIds[0] }, 'studentId');
    await refused({ status: 'asleep', guestName: 'x'.repeat(201) }, 'status', 'guestName');
    const [early, late] = ['2026-02-03T15:00:00Z', '2026-02-03T16:00:00Z'];
    await refused({ ...present, guestName: 'x', timeIn: '17:00' }, 'timeIn');
    await refused({ ...present, guestName: 'x', timeIn: late, timeOut: early }, 'timeOut');
    await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { ...present, registrationId: registrationIds[0], timeIn: late },
    });
    await refused({ ...present, registrationId: registrationIds[0], timeOut: early }, 'timeOut');
    expect(await totalOf(context)).toBe(1);
  });

  it("of a registration for another cycle of the organization is not this meeting's", async () => {
    const { context, meeting, studentIds } = await newClass(1);
    const cycle = scheduling.cycle(context.organization);
    const { registration } = await enrollment.rpc.createRegistration(context, {
      studentId: studentIds[0],
      cycleId: cycle.id,
    });
    await expect(
      enrollment.rpc.recordAttendance(context, {
        meetingId: meeting.id,
        record: { registrationId: registration?.id, status: 'present' },
      }),
    ).rejects.toMatchObject({ fields: [{ field: 'record.registrationId' }] });
  });

  it('needs a meeting that is held, of the same organization', async () => {
    const { context, meeting } = await newClass(0);
    const record = (where: CallContext, meetingId: string) =>
      enrollment.rpc.recordAttendance(where, { meetingId, record: { guestName: 'x', status: 'present' } });
    await expect(record(context, randomUUID())).rejects.toMatchObject({ slug: 'meeting.not_found' });
    await expect(record(testContext(testOrganization()), meeting.id)).rejects.toMatchObject({
      slug: 'meeting.not_found',
    });
    for (const status of ['cancelled', 'postponed'] as const) {
      const off = scheduling.meeting(context.organization, { status });
      await expect(record(context, off.id)).rejects.toMatchObject({ category: 'conflict', slug: 'meeting.not_held' });
    }
    const held = scheduling.meeting(context.organization, { status: 'completed' });
    expect((await record(context, held.id)).created).toBe(true);
  });

  it('of a meeting that stands alone is of those registered for it', async () => {
    const { context, studentIds } = await newClass(1);
    const event = scheduling.meeting(context.organization);
    const { registration } = await enrollment.rpc.createRegistration(context, {
      studentId: studentIds[0],
      meetingId: event.id,
    });
    const { record } = await enrollment.rpc.recordAttendance(context, {
      meetingId: event.id,
      record: { studentId: studentIds[0], status: 'present' },
    });
    expect(record).toMatchObject({ registrationId: registration?.id, meetingId: event.id });
    expect(record?.cycleId).toBeUndefined();
  });

  it("follows the meeting's day when it moves", async () => {
    const { context, meeting } = await newClass(0);
    const { record } = await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { guestName: 'x', status: 'present' },
    });
    const moved = scheduling.meeting(context.organization, { id: meeting.id, scheduledDate: '2026-02-05' });
    await enrollment.deliver(toldBy('meeting.moved', moved), toldBy('meeting.moved', moved));
    await enrollment.deliver(toldBy('meeting.scheduled', meeting));
    const { records } = await enrollment.rpc.listAttendance(context, { from: '2026-02-05', to: '2026-02-05' });
    expect(records).toMatchObject([{ id: record?.id, date: '2026-02-05', version: 2 }]);
  });

  it('is not for another organization to see', async () => {
    const { context, meeting } = await newClass(0);
    const { record } = await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { guestName: 'x', status: 'present' },
    });
    const elsewhere = testContext(testOrganization());
    await expect(enrollment.rpc.getAttendance(elsewhere, { id: record?.id })).rejects.toMatchObject({
      slug: 'attendance.not_found',
    });
    expect(await totalOf(elsewhere)).toBe(0);
  });
});

describe('many records at once', () => {
  it('are made and updated together, and answered in their order', async () => {
    const { context, meeting, studentIds, registrationIds } = await newClass(3);
    await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { studentId: studentIds[1], status: 'absent' },
    });
    const answer = await enrollment.rpc.recordAttendanceBulk(context, {
      meetingId: meeting.id,
      records: [
        { registrationId: registrationIds[0], status: 'present' },
        { studentId: studentIds[1], status: 'late' },
        { guestName: 'אורח', status: 'present', isTrial: true },
        { registrationId: registrationIds[2], status: 'excused' },
      ],
    });
    expect(answer).toMatchObject({ created: 3, updated: 1 });
    expect(answer.records.map(({ status }) => status)).toEqual(['present', 'late', 'present', 'excused']);
    expect(answer.records.map(({ studentId }) => studentId)).toEqual([
      studentIds[0],
      studentIds[1],
      undefined,
      studentIds[2],
    ]);
    expect(await totalOf(context)).toBe(4);
  });

  it('are all or nothing, each bad one named by its index', async () => {
    const { context, meeting, studentIds, registrationIds } = await newClass(2);
    const bulk = (records: object[]) =>
      enrollment.rpc.recordAttendanceBulk(context, { meetingId: meeting.id, records });
    await expect(
      bulk([
        { registrationId: registrationIds[0], status: 'present' },
        { status: 'present' },
        { registrationId: randomUUID(), status: 'present' },
        { guestName: 'אורח', status: 'gone' },
        { studentId: studentIds[0], status: 'late' },
        { studentId: studentIds[1], status: 'late', timeOut: 'noon' },
      ]),
    ).rejects.toMatchObject({
      category: 'invalid',
      fields: [
        { field: 'records[1].registrationId' },
        { field: 'records[3].status' },
        { field: 'records[5].timeOut' },
        { field: 'records[2].registrationId' },
        { field: 'records[4].studentId', message: 'is the same attendee as records[0]' },
      ],
    });
    const [early, late] = ['2026-02-03T15:00:00Z', '2026-02-03T16:00:00Z'];
    await expect(
      bulk([
        { guestName: 'a', status: 'present' },
        { guestName: 'b', status: 'present', timeIn: late, timeOut: early },
      ]),
    ).rejects.toMatchObject({ fields: [{ field: 'records[1].timeOut' }] });
    expect(await totalOf(context)).toBe(0);
  });

  it('are at least one and at most five hundred', async () => {
    const { context, meeting } = await newClass(0);
    const bulk = (count: number) =>
      enrollment.rpc.recordAttendanceBulk(context, {
        meetingId: meeting.id,
        records: Array.from({ length: count }, (_, index) => ({ guestName: `guest ${index}`, status: 'present' })),
      });
    await expect(bulk(0)).rejects.toMatchObject({ fields: [{ field: 'records' }] });
    await expect(bulk(501)).rejects.toMatchObject({ fields: [{ field: 'records' }] });
    expect(await bulk(500)).toMatchObject({ created: 500, updated: 0 });
    expect(await totalOf(context)).toBe(500);
  });

  it('by several callers at once leave one record for each attendee', async () => {
    const { context, meeting, registrationIds } = await newClass(4);
    const records = registrationIds.map((registrationId) => ({ registrationId, status: 'present' }));
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        enrollment.rpc.recordAttendanceBulk(nextCall(context), { meetingId: meeting.id, records }),
      ),
    );
    expect(answers.reduce((sum, { created }) => sum + created, 0)).toBe(4);
    expect(await totalOf(context)).toBe(4);
  });
});

describe('lists of attendance', () => {
  it('are filtered by meeting, student, registration, status, trial and date', async () => {
    const { context, cycle, meeting, studentIds, registrationIds } = await newClass(2);
    const later = scheduling.meeting(context.organization, { cycleId: cycle.id, scheduledDate: '2026-02-10' });
    const record = async (meetingId: string, input: object): Promise<string> => {
      clock.advance(1);
      const answer = await enrollment.rpc.recordAttendance(context, { meetingId, record: input as never });
      return answer.record?.id ?? '';
    };
    const one = await record(meeting.id, { studentId: studentIds[0], status: 'present' });
    const two = await record(meeting.id, { studentId: studentIds[1], status: 'absent' });
    const three = await record(later.id, { studentId: studentIds[0], status: 'late' });
    const four = await record(later.id, { guestName: 'x', status: 'present', isTrial: true });
    const ids = async (request: object) => {
      const { records, total } = await enrollment.rpc.listAttendance(context, request);
      expect(total).toBe(records.length);
      return records.map(({ id }) => id);
    };
    expect(await ids({})).toEqual([one, two, three, four]);
    expect(await ids({ meetingId: later.id })).toEqual([three, four]);
    expect(await ids({ studentId: studentIds[0] })).toEqual([one, three]);
    expect(await ids({ registrationId: registrationIds[1] })).toEqual([two]);
    expect(await ids({ status: 'present' })).toEqual([one, four]);
    expect(await ids({ isTrial: true })).toEqual([four]);
    expect(await ids({ isTrial: false, status: 'absent' })).toEqual([two]);
    expect(await ids({ from: '2026-02-04' })).toEqual([three, four]);
    expect(await ids({ to: '2026-02-03' })).toEqual([one, two]);
    await expect(ids({ to: '3 February' })).rejects.toMatchObject({ fields: [{ field: 'to' }] });
    await expect(ids({ status: 'asleep' })).rejects.toMatchObject({ fields: [{ field: 'status' }] });
  });
});

describe('an instructor', () => {
  const present = { guestName: 'אורח', status: 'present' };

  it('records attendance of their own meetings only, and only on the day', async () => {
    const teacher = randomUUID();
    const { context, cycle, meeting } = await newClass(0, teacher);
    const mine = testContext(context.organization, instructor(teacher));
    const record = (where: CallContext, meetingId: string) =>
      enrollment.rpc.recordAttendance(where, { meetingId, record: present });
    expect((await record(mine, meeting.id)).created).toBe(true);
    expect((await record(mine, meeting.id)).created).toBe(false);
    await expect(record(testContext(context.organization, instructor(randomUUID())), meeting.id)).rejects.toMatchObject(
      {
        slug: 'meeting.not_found',
      },
    );
    const tomorrow = scheduling.meeting(context.organization, {
      cycleId: cycle.id,
      instructorId: teacher,
      scheduledDate: '2026-02-04',
    });
    const refused = { category: 'forbidden', slug: 'attendance.not_today' };
    await expect(record(mine, tomorrow.id)).rejects.toMatchObject(refused);
    expect((await record(context, tomorrow.id)).created).toBe(true);
    // In Auckland it is the 4th already.
    const abroad = scheduling.meeting(context.organization, {
      instructorId: teacher,
      scheduledDate: '2026-02-04',
      timeZone: 'Pacific/Auckland',
    });
    expect((await record(mine, abroad.id)).created).toBe(true);
  });

  it('may name only students whom they may see, or who have a seat', async () => {
    const teacher = randomUUID();
    const { context, meeting, customerId, studentIds } = await newClass(1, teacher);
    const mine = testContext(context.organization, instructor(teacher));
    const stranger = await newStudent(context, customerId);
    const record = (where: CallContext, studentId: string | undefined) =>
      enrollment.rpc.recordAttendance(where, { meetingId: meeting.id, record: { studentId, status: 'present' } });
    await expect(record(mine, stranger)).rejects.toMatchObject({ fields: [{ field: 'record.studentId' }] });
    expect((await record(mine, studentIds[0])).created).toBe(true);
    expect((await record(context, stranger)).created).toBe(true);
  });
});
