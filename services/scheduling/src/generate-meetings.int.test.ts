import type { CallContext } from '@roster/service-kit';
import { instructor, startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn, type School } from './testing/catalog-stand-in';
import { cycleRequest, meetingRequest, present } from './testing/requests';

const catalog = new CatalogStandIn();
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers } });
});
afterAll(() => scheduling.stop());

async function newCycle(overrides: Parameters<typeof cycleRequest>[1] = {}, organization = testOrganization()) {
  const context = testContext(organization);
  const school = catalog.school(context);
  return { context, school, cycleId: await addCycle(context, school, overrides) };
}

async function addCycle(context: CallContext, school: School, overrides: Parameters<typeof cycleRequest>[1] = {}) {
  return present((await scheduling.rpc.createCycle(context, cycleRequest(school, overrides))).cycle).id;
}

const fiveTuesdays = ['2024-01-16', '2024-01-23', '2024-01-30', '2024-02-06', '2024-02-13'];

describe('generating meetings', () => {
  it('puts every planned meeting on the calendar, whole and announced', async () => {
    const { context, school, cycleId } = await newCycle({ totalMeetings: 5, activityType: 'online' });
    const { meetings, skipped, conflicts, cycle } = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(meetings.map(({ scheduledDate }) => scheduledDate)).toEqual(fiveTuesdays);
    expect(meetings.map(({ meetingNumber }) => meetingNumber)).toEqual([1, 2, 3, 4, 5]);
    expect(meetings[0]).toMatchObject({
      cycleId,
      ...school,
      startTime: '14:00',
      endTime: '15:30',
      timeZone: 'Asia/Jerusalem',
      startsAt: '2024-01-16T12:00:00.000Z',
      endsAt: '2024-01-16T13:30:00.000Z',
      status: 'scheduled',
      activityType: 'online',
      withZoom: true,
      cycle: {
        id: cycleId,
        courseId: school.courseId,
        course: { category: 'programming' },
        branch: { city: 'רמת גן' },
      },
      instructor: { name: 'דנה לוי' },
    });
    expect({ skipped, conflicts }).toEqual({ skipped: [], conflicts: [] });
    expect(cycle?.schedule?.endDate).toBe('2024-02-13');
    await Promise.all(meetings.map(({ id }) => scheduling.awaitEvent('meeting.scheduled', id)));
  });

  it('makes nothing when it is run again, and says what was there', async () => {
    const { context, cycleId } = await newCycle({ totalMeetings: 5 });
    await scheduling.rpc.generateMeetings(context, { cycleId });
    const again = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(again.meetings).toEqual([]);
    expect(again.skipped.map(({ date, reason, meetingNumber }) => [date, reason, meetingNumber])).toEqual(
      fiveTuesdays.map((date, index) => [date, 'exists', index + 1]),
    );
    expect((await scheduling.rpc.listMeetings(context, { cycleId })).total).toBe(5);
  });

  it('doubles nothing when five run at once, here and in another replica of the service', async () => {
    const twin = await startTestService(schedulingService, {
      peers: { catalog: catalog.handlers },
      databasePrefix: scheduling.databasePrefix,
    });
    try {
      const { context, cycleId } = await newCycle({ totalMeetings: 12 });
      const answers = await Promise.all(
        [scheduling, twin, scheduling, twin, twin].map(({ rpc }) => rpc.generateMeetings(context, { cycleId })),
      );
      expect(answers.reduce((sum, { meetings }) => sum + meetings.length, 0)).toBe(12);
      const { meetings } = await scheduling.rpc.listMeetings(context, { cycleId, page: { limit: 100 } });
      expect(meetings.map(({ meetingNumber }) => meetingNumber)).toEqual(
        Array.from({ length: 12 }, (_, index) => index + 1),
      );
    } finally {
      await twin.stop();
    }
  });

  it('passes over closure days and says so; the end date follows the last meeting', async () => {
    const { context, school, cycleId } = await newCycle({ totalMeetings: 5, endDate: '2024-06-15' });
    catalog.close(school.branchId, '2024-01-30', 'ט״ו בשבט');
    const { meetings, skipped, cycle } = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(meetings.map(({ scheduledDate }) => scheduledDate)).toEqual([
      ...fiveTuesdays.filter((day) => day !== '2024-01-30'),
      '2024-02-20',
    ]);
    expect(skipped).toMatchObject([{ date: '2024-01-30', reason: 'closure', detail: 'ט״ו בשבט' }]);
    expect(cycle).toMatchObject({ version: 2, schedule: { endDate: '2024-02-20' } });
    await scheduling.awaitEvent('cycle.updated', cycleId);
  });

  it('keeps 17:00 at 17:00 across the change of the clocks', async () => {
    const { context, cycleId } = await newCycle({
      startDate: '2026-03-20',
      days: ['friday'],
      startTime: '17:00',
      endTime: '18:30',
      totalMeetings: 2,
    });
    const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(meetings.map(({ startTime, startsAt }) => [startTime, startsAt])).toEqual([
      ['17:00', '2026-03-20T15:00:00.000Z'],
      ['17:00', '2026-03-27T14:00:00.000Z'],
    ]);
  });

  it('leaves out slots in which the instructor has another meeting, and adds them once that is gone', async () => {
    const { context, school, cycleId } = await newCycle({ totalMeetings: 5 });
    const other = present(
      (
        await scheduling.rpc.createMeeting(
          context,
          meetingRequest(school.instructorId, { scheduledDate: '2024-01-30', startTime: '15:00', endTime: '16:00' }),
        )
      ).meeting,
    );
    const first = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(first.meetings).toHaveLength(4);
    expect(first.skipped).toMatchObject([
      { date: '2024-01-30', reason: 'conflict', detail: '15:00-16:00', meetingNumber: 3 },
    ]);
    expect(first.conflicts).toMatchObject([
      {
        meetingId: other.id,
        date: '2024-01-30',
        startTime: '15:00',
        endTime: '16:00',
        resource: 'instructor',
        resourceId: school.instructorId,
      },
    ]);
    await scheduling.rpc.cancelMeeting(context, { id: other.id });
    const second = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(second.meetings).toMatchObject([{ scheduledDate: '2024-01-30', meetingNumber: 3 }]);
  });

  it('fills them all the same when a manager forces it, and still reports them', async () => {
    const { context, school, cycleId } = await newCycle({ totalMeetings: 5 });
    await scheduling.rpc.createMeeting(context, meetingRequest(school.instructorId, { scheduledDate: '2024-01-30' }));
    const { meetings, skipped, conflicts } = await scheduling.rpc.generateMeetings(context, { cycleId, force: true });
    expect([meetings.length, skipped.length, conflicts.length]).toEqual([5, 0, 1]);
  });

  it('may not be forced by an instructor', async () => {
    const { context, school, cycleId } = await newCycle();
    const own = testContext(context.organization, instructor(school.instructorId));
    await expect(scheduling.rpc.generateMeetings(own, { cycleId, force: true })).rejects.toMatchObject({
      category: 'forbidden',
      slug: 'force.forbidden',
    });
  });

  it('does not bring back what was cancelled, moved or postponed', async () => {
    const { context, cycleId } = await newCycle({ totalMeetings: 5 });
    const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId });
    const id = (index: number) => present(meetings[index]).id;
    await scheduling.rpc.cancelMeeting(context, { id: id(0) });
    await scheduling.rpc.updateMeeting(context, { id: id(1), scheduledDate: '2024-01-24' });
    await scheduling.rpc.postponeMeeting(context, { id: id(2), newDate: '2024-02-01' });
    expect((await scheduling.rpc.generateMeetings(context, { cycleId })).meetings).toEqual([]);
  });

  it('adds what is missing when a cycle grows', async () => {
    const { context, cycleId } = await newCycle({ totalMeetings: 2 });
    await scheduling.rpc.generateMeetings(context, { cycleId });
    await scheduling.rpc.updateCycle(context, { id: cycleId, totalMeetings: 3 });
    const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(meetings).toMatchObject([{ scheduledDate: '2024-01-30', meetingNumber: 3 }]);
  });

  it('counts a meeting that was added by hand before', async () => {
    const { context, school, cycleId } = await newCycle({ totalMeetings: 5 });
    const byHand = await scheduling.rpc.createMeeting(
      context,
      meetingRequest(school.instructorId, { cycleId, scheduledDate: '2024-01-16' }),
    );
    expect(byHand.meeting?.meetingNumber).toBe(1);
    const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(meetings.map(({ scheduledDate, meetingNumber }) => [scheduledDate, meetingNumber])).toEqual(
      fiveTuesdays.slice(1).map((date, index) => [date, index + 2]),
    );
  });

  it('is refused for a cancelled cycle', async () => {
    const { context, cycleId } = await newCycle();
    await scheduling.rpc.updateCycle(context, { id: cycleId, status: 'cancelled' });
    await expect(scheduling.rpc.generateMeetings(context, { cycleId })).rejects.toMatchObject({
      category: 'conflict',
      slug: 'cycle.cancelled',
    });
  });

  it('gives meetings integer ids, each once, where the organization counts', async () => {
    const { context, cycleId } = await newCycle({ totalMeetings: 4 }, testOrganization({ idStyle: 'integer' }));
    const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(new Set(meetings.map(({ id }) => id)).size).toBe(4);
    expect(meetings.every(({ id }) => /^\d+$/.test(id))).toBe(true);
  });

  it('copes with the longest cycle there is', async () => {
    const { context, cycleId } = await newCycle({ frequency: 'daily', days: [], totalMeetings: 500 });
    const { meetings, cycle } = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect([meetings.length, cycle?.schedule?.endDate]).toEqual([500, meetings.at(-1)?.scheduledDate]);
  });
});
