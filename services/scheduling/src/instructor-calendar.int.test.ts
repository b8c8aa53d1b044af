import { randomUUID } from 'node:crypto';
import {
  instructor,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { meetingRequest, present } from './testing/requests';
import { badFields, notFound } from './testing/school-year';

const catalog = new CatalogStandIn();
/** Wednesday, 14 February 2024, shortly after midnight in Israel. */
const clock = new TestClock(new Date('2024-02-13T22:30:00Z'));
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers }, clock });
});
beforeEach(() => {
  catalog.away = false;
});
afterAll(() => scheduling.stop());

/** An instructor with three meetings on Thursday, 15 February: held, cancelled and to come, and one the day after. */
async function week() {
  const organization = testOrganization();
  const context = testContext(organization);
  const { id: instructorId } = catalog.instructor(context);
  const book = async (overrides: Parameters<typeof meetingRequest>[1]) =>
    present((await scheduling.rpc.createMeeting(context, meetingRequest(instructorId, overrides))).meeting).id;
  const off = await book({ startTime: '10:00', endTime: '11:00' });
  await scheduling.rpc.cancelMeeting(context, { id: off });
  const afternoon = await book({ startTime: '14:00', endTime: '15:30' });
  const morning = await book({ startTime: '09:00', endTime: '09:45' });
  await scheduling.rpc.completeMeeting(context, { id: morning });
  const friday = await book({ scheduledDate: '2024-02-16', startTime: '08:00', endTime: '09:00' });
  const own = testContext(organization, instructor(instructorId));
  return { organization, context, own, instructorId, book, morning, afternoon, friday };
}

describe('the schedule of an instructor', () => {
  it("is the organization's current week, day by day, with what takes their time", async () => {
    const { context, instructorId, morning, afternoon, friday } = await week();
    const schedule = await scheduling.rpc.getInstructorSchedule(context, { instructorId });
    expect(schedule).toMatchObject({
      instructor: { id: instructorId, name: 'דנה לוי', phone: '0521234567' },
      from: '2024-02-11',
      to: '2024-02-17',
      timeZone: 'Asia/Jerusalem',
      totalMeetings: 3,
      totalMinutes: 45 + 90 + 60,
    });
    expect(schedule.days.map(({ date, count, minutes }) => [date, count, minutes])).toEqual([
      ['2024-02-11', 0, 0],
      ['2024-02-12', 0, 0],
      ['2024-02-13', 0, 0],
      ['2024-02-14', 0, 0],
      ['2024-02-15', 2, 135],
      ['2024-02-16', 1, 60],
      ['2024-02-17', 0, 0],
    ]);
    expect(schedule.days.flatMap(({ meetings }) => meetings).map(({ id }) => id)).toEqual([morning, afternoon, friday]);
  });

  it('is of the days asked for, at most 92', async () => {
    const { context, instructorId } = await week();
    const of = (period: object) => scheduling.rpc.getInstructorSchedule(context, { instructorId, ...period });
    expect(await of({ from: '2024-02-16', to: '2024-02-16' })).toMatchObject({
      totalMeetings: 1,
      days: [{ count: 1 }],
    });
    await expect(of({ from: '2024-01-01', to: '2024-04-02' })).rejects.toMatchObject(badFields('to'));
    await expect(of({ from: '2024-02-16', to: '2024-02-15' })).rejects.toMatchObject(badFields('to'));
    await expect(of({ from: 'today' })).rejects.toMatchObject(badFields('from'));
  });

  it("is the instructor's own, and the managers'", async () => {
    const { organization, own, context, instructorId } = await week();
    const missing = notFound('instructor.not_found');
    const { rpc } = scheduling;
    expect((await rpc.getInstructorSchedule(own, { instructorId })).totalMeetings).toBe(3);
    const other = testContext(organization, instructor(catalog.instructor(context).id));
    const elsewhere = testContext(testOrganization());
    for (const call of [other, elsewhere]) {
      await expect(rpc.getInstructorSchedule(call, { instructorId })).rejects.toMatchObject(missing);
      await expect(rpc.getInstructorAvailability(call, { instructorId })).rejects.toMatchObject(missing);
    }
    await expect(rpc.getInstructorSchedule(context, { instructorId: randomUUID() })).rejects.toMatchObject(missing);
    const parent = testContext(organization, { kind: 'user', id: 'parent', role: 'client' });
    await expect(rpc.getInstructorSchedule(parent, { instructorId })).rejects.toMatchObject({ slug: 'role.forbidden' });
    await expect(rpc.getInstructorAvailability(parent, { instructorId })).rejects.toMatchObject({
      slug: 'role.forbidden',
    });
  });

  it('is there while catalog is away', async () => {
    const { context, instructorId } = await week();
    catalog.away = true;
    expect((await scheduling.rpc.getInstructorSchedule(context, { instructorId })).totalMeetings).toBe(3);
  });
});

describe('the availability of an instructor', () => {
  const thursday = { from: '2024-02-15', to: '2024-02-15' };
  const shown = (intervals: readonly { startTime: string; endTime: string }[]) =>
    intervals.map(({ startTime, endTime }) => `${startTime}-${endTime}`);

  it('is what their meetings leave of each day', async () => {
    const { context, instructorId } = await week();
    const answer = await scheduling.rpc.getInstructorAvailability(context, { instructorId });
    expect(answer).toMatchObject({ from: '2024-02-11', to: '2024-02-17', dayStart: '08:00', dayEnd: '21:00' });
    expect(answer.days).toHaveLength(7);
    const day = present(answer.days[4]);
    expect(shown(day.free)).toEqual(['08:00-09:00', '09:45-14:00', '15:30-21:00']);
    expect(shown(day.busy)).toEqual(['09:00-09:45', '14:00-15:30']);
    expect(day).toMatchObject({ date: '2024-02-15', closed: false, freeMinutes: 645, busyMinutes: 135, slots: [] });
    expect(shown(present(answer.days[0]).free)).toEqual(['08:00-21:00']);
    for (const { freeMinutes, busyMinutes } of answer.days) expect(freeMinutes + busyMinutes).toBe(13 * 60);
  });

  it('says where meetings of a length would fit, in the part of the day that is asked for', async () => {
    const { context, instructorId } = await week();
    const { days } = await scheduling.rpc.getInstructorAvailability(context, {
      instructorId,
      ...thursday,
      dayStart: '09:30',
      dayEnd: '16:00',
      slotMinutes: 120,
    });
    expect(shown(present(days[0]).slots)).toEqual(['09:45-11:45', '11:45-13:45']);
    expect(shown(present(days[0]).busy)).toEqual(['09:30-09:45', '14:00-15:30']);
  });

  it('counts meetings elsewhere by their instants', async () => {
    const { context, instructorId, book } = await week();
    // 18:00 in Israel.
    await book({ startTime: '16:00', endTime: '17:00', timeZone: 'UTC' });
    const { days } = await scheduling.rpc.getInstructorAvailability(context, { instructorId, ...thursday });
    expect(shown(present(days[0]).busy)).toContain('18:00-19:00');
  });

  it('offers nothing on a day on which the organization is closed', async () => {
    const { context, instructorId } = await week();
    catalog.closeAll(context, '2024-02-15', 'יום היסוד');
    const branchOnly = catalog.school(context).branchId;
    catalog.close(branchOnly, '2024-02-16');
    const request = { instructorId, from: '2024-02-15', to: '2024-02-16', slotMinutes: 60 };
    const { days } = await scheduling.rpc.getInstructorAvailability(context, request);
    expect(days).toMatchObject([
      { closed: true, closureName: 'יום היסוד', free: [], slots: [], freeMinutes: 0, busyMinutes: 135 },
      { closed: false, freeMinutes: 720 },
    ]);
  });

  it('is refused for a window or a length that makes no sense', async () => {
    const { context, instructorId } = await week();
    const of = (request: object) => scheduling.rpc.getInstructorAvailability(context, { instructorId, ...request });
    await expect(of({ dayStart: '8', slotMinutes: 0 })).rejects.toMatchObject(badFields('dayStart', 'slotMinutes'));
    await expect(of({ dayStart: '12:00', dayEnd: '12:00' })).rejects.toMatchObject(badFields('dayEnd'));
  });

  it('is not guessed while catalog, which knows the closure days, is away', async () => {
    const { context, instructorId } = await week();
    catalog.away = true;
    await expect(scheduling.rpc.getInstructorAvailability(context, { instructorId })).rejects.toMatchObject({
      category: 'unavailable',
    });
  });
});
