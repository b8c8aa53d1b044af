import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { cycleRequest, meetingRequest, present } from './testing/requests';

const catalog = new CatalogStandIn();
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers } });
});
afterEach(() => {
  catalog.away = false;
});
afterAll(() => scheduling.stop());

/** The halaka of seed 3: Sundays and Tuesdays, 1 August to 1 December 2025, 35 sessions. */
async function halaka() {
  const context = testContext(testOrganization({ idStyle: 'objectid', timeZone: 'Africa/Cairo', onCancel: 'extend' }));
  const school = catalog.school(context);
  const request = cycleRequest(school, {
    days: ['sunday', 'tuesday'],
    startTime: '18:00',
    endTime: '19:30',
    startDate: '2025-08-01',
    endDate: '2025-12-01',
    totalMeetings: undefined,
  });
  const id = present((await scheduling.rpc.createCycle(context, request)).cycle).id;
  const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId: id });
  const endDate = async () => (await scheduling.rpc.getCycle(context, { id })).cycle?.schedule?.endDate;
  const held = async () => (await scheduling.rpc.listMeetings(context, { cycleId: id, status: 'scheduled' })).total;
  const cancel = (meetingId: string) =>
    scheduling.rpc.cancelMeeting(context, { id: meetingId, reason: 'Emergency leave' });
  const restore = (meetingId: string) => scheduling.rpc.updateMeeting(context, { id: meetingId, status: 'scheduled' });
  return { context, school, id, meetings, first: present(meetings[0]).id, endDate, held, cancel, restore };
}

describe('a cycle that extends when a meeting is cancelled', () => {
  it('adds one at the next slot after the last, and its end date moves', async () => {
    const { meetings, first, endDate, held, cancel } = await halaka();
    expect([meetings.length, await endDate()]).toEqual([35, '2025-11-30']);
    const { meeting, added } = await cancel(first);
    expect(meeting?.status).toBe('cancelled');
    expect(added).toMatchObject({
      scheduledDate: '2025-12-02',
      startTime: '18:00',
      meetingNumber: 36,
      makeUpForId: first,
      status: 'scheduled',
    });
    expect([await held(), await endDate()]).toEqual([35, '2025-12-02']);
    await scheduling.awaitEvent('meeting.scheduled', added?.id);
  });

  it('takes exactly that back when it is restored', async () => {
    const { first, endDate, held, cancel, restore } = await halaka();
    const { added } = await cancel(first);
    await restore(first);
    expect([await held(), await endDate()]).toEqual([35, '2025-11-30']);
    const event = await scheduling.awaitEvent('meeting.deleted', added?.id);
    expect(event.data).toMatchObject({ after: { deletedAt: expect.any(String) } });
  });

  it('restores one cancellation of several', async () => {
    const { meetings, endDate, held, cancel, restore } = await halaka();
    const [a, b] = [present(meetings[0]).id, present(meetings[1]).id];
    await cancel(a);
    await cancel(b);
    expect([await held(), await endDate()]).toEqual([35, '2025-12-07']);
    await restore(b);
    expect([await held(), await endDate()]).toEqual([35, '2025-12-02']);
  });

  it('makes up for a make-up that is cancelled too', async () => {
    const { first, endDate, held, cancel, restore } = await halaka();
    const { added } = await cancel(first);
    await cancel(present(added).id);
    expect([await held(), await endDate()]).toEqual([35, '2025-12-07']);
    await restore(first);
    expect(await held()).toBe(35);
  });

  it('cannot restore once the added meeting was held', async () => {
    const { context, first, cancel, restore } = await halaka();
    const { added } = await cancel(first);
    await scheduling.rpc.completeMeeting(context, { id: present(added).id });
    await expect(restore(first)).rejects.toMatchObject({ category: 'conflict', slug: 'meeting.make_up_held' });
    expect((await scheduling.rpc.getMeeting(context, { id: first })).meeting?.status).toBe('cancelled');
  });

  it('passes over closure days and days on which the instructor is busy', async () => {
    const { context, school, first, cancel } = await halaka();
    catalog.close(school.branchId, '2025-12-02');
    await scheduling.rpc.createMeeting(
      context,
      meetingRequest(school.instructorId, { scheduledDate: '2025-12-07', startTime: '19:00', endTime: '20:00' }),
    );
    expect((await cancel(first)).added?.scheduledDate).toBe('2025-12-09');
  });

  it('adds one for each of many cancelled at once', async () => {
    const { meetings, endDate, held, cancel } = await halaka();
    const answers = await Promise.all(meetings.slice(0, 6).map(({ id }) => cancel(id)));
    const days = answers.map(({ added }) => added?.scheduledDate).sort();
    expect(days).toEqual(['2025-12-02', '2025-12-07', '2025-12-09', '2025-12-14', '2025-12-16', '2025-12-21']);
    expect([await held(), await endDate()]).toEqual([35, '2025-12-21']);
  });

  it('cancels nothing while the closure days cannot be known', async () => {
    const { context, first, cancel } = await halaka();
    catalog.away = true;
    await expect(cancel(first)).rejects.toMatchObject({ category: 'unavailable' });
    expect((await scheduling.rpc.getMeeting(context, { id: first })).meeting?.status).toBe('scheduled');
  });

  it('is not generated anew over its make-ups', async () => {
    const { context, id, first, cancel } = await halaka();
    await cancel(first);
    expect((await scheduling.rpc.generateMeetings(context, { cycleId: id })).meetings).toEqual([]);
  });
});
