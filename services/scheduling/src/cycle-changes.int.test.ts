import * as testKit from '@roster/testkit';
import { startTestService, TestClock, type TestService } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { meetingRequest, present } from './testing/requests';
import { conflict, schoolYears } from './testing/school-year';

const catalog = new CatalogStandIn();
/** Just after midnight of the second Tuesday, 23 January 2024, in Israel; in UTC it is still Monday. */
const clock = new TestClock(new Date('2024-01-22T22:30:00Z'));
let scheduling: TestService<'scheduling'>;
let twin: TestService<'scheduling'>;
beforeAll(async () => {
  const options = { peers: { catalog: catalog.handlers }, clock };
  scheduling = await startTestService(schedulingService, options);
  twin = await startTestService(schedulingService, { ...options, databasePrefix: scheduling.databasePrefix });
});
afterAll(async () => {
  await twin.stop();
  await scheduling.stop();
});
const newYear = schoolYears(() => scheduling, catalog, testKit);

describe('a cancelled cycle', () => {
  it('has its scheduled meetings cancelled with it; what was held, cancelled or postponed stays', async () => {
    const { context, cycleId, ids, cycle, meetings } = await newYear();
    const [held, off, later, ...rest] = ids.map(present);
    await scheduling.rpc.completeMeeting(context, { id: present(held) });
    await scheduling.rpc.cancelMeeting(context, { id: present(off), reason: 'מורה חולה' });
    await scheduling.rpc.postponeMeeting(context, { id: present(later), newDate: '2024-03-01' });
    const end = (await cycle()).schedule?.endDate;
    await scheduling.rpc.updateCycle(context, { id: cycleId, status: 'cancelled' });
    await scheduling.awaitEvent('cycle.cancelled', cycleId);
    for (const id of rest) {
      const { data } = await scheduling.awaitEvent('meeting.cancelled', id);
      expect(data).toMatchObject({ before: { status: 'scheduled' }, after: { cancellationReason: 'cycle cancelled' } });
    }
    expect((await meetings()).map(({ status, cancellationReason }) => [status, cancellationReason])).toEqual([
      ['completed', undefined],
      ['cancelled', 'מורה חולה'],
      ['postponed', undefined],
      ['cancelled', 'cycle cancelled'],
      ['cancelled', 'cycle cancelled'],
      ['cancelled', 'cycle cancelled'],
    ]);
    expect(await cycle()).toMatchObject({ status: 'cancelled', completedMeetings: 1, schedule: { endDate: end } });
  });

  it('gets nothing back by being active again, where each meeting may be restored', async () => {
    const { context, cycleId, first, meetings } = await newYear({ onCancel: 'extend' });
    const become = (status: string) => scheduling.rpc.updateCycle(context, { id: cycleId, status });
    const restore = () => scheduling.rpc.updateMeeting(context, { id: first, status: 'scheduled' });
    await become('cancelled');
    // Nothing was made up for.
    expect(await meetings()).toHaveLength(5);
    await expect(restore()).rejects.toMatchObject(conflict('cycle.cancelled'));
    await become('active');
    expect((await meetings()).every(({ status }) => status === 'cancelled')).toBe(true);
    expect((await restore()).meeting?.status).toBe('scheduled');
  });

  it('and a meeting completed at once: it was held, or it was cancelled', async () => {
    for (let round = 0; round < 5; round++) {
      const { context, cycleId, first, cycle, meeting } = await newYear();
      const [, completed] = await Promise.allSettled([
        scheduling.rpc.updateCycle(context, { id: cycleId, status: 'cancelled' }),
        twin.rpc.completeMeeting(context, { id: first }),
      ]);
      const held = completed.status === 'fulfilled';
      expect((await meeting(first)).status).toBe(held ? 'completed' : 'cancelled');
      expect(await cycle()).toMatchObject({ status: 'cancelled', completedMeetings: held ? 1 : 0 });
      expect((await scheduling.rpc.listMeetings(context, { status: 'scheduled' })).total).toBe(0);
    }
  });
});

describe('a change of a cycle', () => {
  it('of its times is taken over by its scheduled meetings from today on', async () => {
    const { context, cycleId, ids, meetings } = await newYear();
    await scheduling.rpc.updateCycle(context, { id: cycleId, startTime: '15:00', endTime: '16:00' });
    expect((await meetings()).map(({ startTime, endTime, startsAt }) => [startTime, endTime, startsAt])).toEqual([
      // Last week's, which nobody has completed yet, was at two.
      ['14:00', '15:30', '2024-01-16T12:00:00.000Z'],
      ['15:00', '16:00', '2024-01-23T13:00:00.000Z'],
      ['15:00', '16:00', '2024-01-30T13:00:00.000Z'],
      ['15:00', '16:00', '2024-02-06T13:00:00.000Z'],
      ['15:00', '16:00', '2024-02-13T13:00:00.000Z'],
    ]);
    await scheduling.awaitEvent('meeting.moved', ids[4]);
    expect(scheduling.published.some(({ type, subject }) => type === 'meeting.moved' && subject === ids[0])).toBe(
      false,
    );
  });

  it('leaves those alone that were changed by themselves, held or called off', async () => {
    const { context, cycleId, ids, other, meetings } = await newYear();
    const [, held, off, substituted] = ids.map(present);
    await scheduling.rpc.completeMeeting(context, { id: present(held) });
    await scheduling.rpc.cancelMeeting(context, { id: present(off) });
    const standIn = catalog.instructor(context).id;
    await scheduling.rpc.updateMeeting(context, { id: present(substituted), instructorId: standIn });
    await scheduling.rpc.updateCycle(context, { id: cycleId, instructorId: other });
    const mine = (await meetings()).map(({ instructorId }) => instructorId);
    expect(mine.map((id) => id === other)).toEqual([false, false, false, false, true]);
    expect(mine[3]).toBe(standIn);
  });

  it('of its activity is an update of its meetings, with the rooms that go with it', async () => {
    const { context, cycleId, ids, meeting } = await newYear();
    await scheduling.rpc.updateCycle(context, { id: cycleId, activityType: 'online' });
    await scheduling.awaitEvent('meeting.updated', ids[4]);
    expect(await meeting(present(ids[4]))).toMatchObject({ activityType: 'online', withZoom: true });
    expect(await meeting(present(ids[0]))).toMatchObject({ activityType: 'frontal', withZoom: false });
  });

  it('of its price, name or days changes no meeting', async () => {
    const { context, cycleId, meetings } = await newYear();
    const before = await meetings();
    const change = { name: 'x', pricePerStudentMinor: 1, meetingRevenueMinor: 2, maxStudents: 3, days: ['monday'] };
    await scheduling.rpc.updateCycle(context, { id: cycleId, ...change });
    expect((await meetings()).map(({ version }) => version)).toEqual(before.map(({ version }) => version));
  });

  it('is refused where the instructor has another meeting then; a manager may force it', async () => {
    const { context, own, school, cycleId, cycle, meeting, ids } = await newYear();
    const other = { scheduledDate: '2024-02-06', startTime: '16:00', endTime: '17:00' };
    const inTheWay = await scheduling.rpc.createMeeting(context, meetingRequest(school.instructorId, other));
    const move = { id: cycleId, startTime: '15:00', endTime: '16:30' };
    await expect(scheduling.rpc.updateCycle(context, move)).rejects.toMatchObject({
      ...conflict('meeting.conflict'),
      metadata: { meetingIds: inTheWay.meeting?.id },
    });
    expect((await cycle()).schedule).toMatchObject({ startTime: '14:00' });
    await expect(scheduling.rpc.updateCycle(own, { ...move, force: true })).rejects.toMatchObject({
      slug: 'force.forbidden',
    });
    await scheduling.rpc.updateCycle(context, { ...move, force: true });
    expect(await meeting(present(ids[3]))).toMatchObject({ startTime: '15:00' });
  });

  it('and a booking of the new time at once: only one of them gets it', async () => {
    for (let round = 0; round < 5; round++) {
      const { context, school, cycleId } = await newYear();
      const request = { scheduledDate: '2024-02-06', startTime: '18:00', endTime: '19:00' };
      const answers = await Promise.allSettled([
        scheduling.rpc.updateCycle(context, { id: cycleId, startTime: '18:00', endTime: '19:30' }),
        twin.rpc.createMeeting(context, meetingRequest(school.instructorId, request)),
      ]);
      const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
      expect(refused).toHaveLength(1);
      expect(refused[0]).toMatchObject(conflict('meeting.conflict'));
    }
  });
});
