import { randomUUID } from 'node:crypto';
import * as testKit from '@roster/testkit';
import { startTestService, TestClock, type TestService, testContext, testOrganization } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { meetingRequest, present } from './testing/requests';
import { badFields, conflict, schoolYears } from './testing/school-year';

const catalog = new CatalogStandIn();
/** The morning of the second Tuesday in Israel. */
const clock = new TestClock(new Date('2024-01-23T07:00:00Z'));
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers }, clock });
});
afterAll(() => scheduling.stop());
const newYear = schoolYears(() => scheduling, catalog, testKit);

describe('a status for many meetings', () => {
  it('completes them all, and each cycle follows once', async () => {
    const { context, ids, add, cycle } = await newYear();
    const second = await add({ startTime: '16:00', endTime: '17:30' });
    const { version } = await cycle();
    const chosen = [...ids, present(second.ids[0])];
    const { meetings } = await scheduling.rpc.bulkUpdateMeetingStatus(context, { ids: chosen, status: 'completed' });
    expect(meetings.map(({ id }) => id)).toEqual(chosen);
    for (const meeting of meetings) {
      expect(meeting).toMatchObject({ status: 'completed', completedAt: expect.any(String) });
      await scheduling.awaitEvent('meeting.completed', meeting.id);
    }
    expect(await cycle()).toMatchObject({ status: 'completed', completedMeetings: 5, version: version + 1 });
    expect(await cycle(second.cycleId)).toMatchObject({ status: 'active', completedMeetings: 1 });
  });

  it('cancels with a reason, and restores', async () => {
    const { context, ids } = await newYear();
    const become = (status: string) =>
      scheduling.rpc.bulkUpdateMeetingStatus(context, { ids, status, reason: 'שביתה' });
    expect((await become('cancelled')).meetings[4]).toMatchObject({ status: 'cancelled', cancellationReason: 'שביתה' });
    const { meetings } = await become('scheduled');
    expect(meetings.map(({ status }) => status)).toEqual(Array(5).fill('scheduled'));
    expect(meetings[0]?.cancellationReason).toBeUndefined();
  });

  it('under extend makes up for each that is cancelled, and takes that back when they are on again', async () => {
    const { context, ids, cycle, meetings } = await newYear({ onCancel: 'extend' });
    const chosen = ids.slice(1, 3);
    const { added } = await scheduling.rpc.bulkUpdateMeetingStatus(context, { ids: chosen, status: 'cancelled' });
    expect(added.map(({ scheduledDate }) => scheduledDate)).toEqual(['2024-02-20', '2024-02-27']);
    expect(added.map(({ meetingNumber }) => meetingNumber)).toEqual([6, 7]);
    expect((await cycle()).schedule?.endDate).toBe('2024-02-27');
    await scheduling.rpc.bulkUpdateMeetingStatus(context, { ids: chosen, status: 'scheduled' });
    expect(await meetings()).toHaveLength(5);
    expect((await cycle()).schedule?.endDate).toBe('2024-02-13');
  });

  it('is for all or none, and names each bad one by its index with the reason', async () => {
    const { context, ids, cycle } = await newYear();
    const [first, second, third] = ids;
    await scheduling.rpc.completeMeeting(context, { id: present(second) });
    await scheduling.rpc.cancelMeeting(context, { id: present(third) });
    const complete = (...chosen: (string | undefined)[]) =>
      scheduling.rpc.bulkUpdateMeetingStatus(context, { ids: chosen.map(present), status: 'completed' });
    await expect(complete(first, second)).rejects.toMatchObject({
      ...conflict('meeting.already_completed'),
      fields: [{ field: 'ids[1]', message: 'The meeting is already completed' }],
    });
    await expect(complete(first, second, third)).rejects.toMatchObject({
      ...conflict('bulk.refused'),
      fields: [{ field: 'ids[1]' }, { field: 'ids[2]', message: expect.stringContaining('already cancelled') }],
    });
    await expect(complete(first, second, randomUUID())).rejects.toMatchObject(badFields('ids[1]', 'ids[2]'));
    expect(await cycle()).toMatchObject({ completedMeetings: 1 });
    expect((await scheduling.rpc.listMeetings(context, { status: 'scheduled' })).total).toBe(3);
  });

  it('is refused where a restored one would be in the way of another, unless it is forced', async () => {
    const { context, school, ids, first } = await newYear();
    await scheduling.rpc.cancelMeeting(context, { id: first });
    await scheduling.rpc.createMeeting(context, meetingRequest(school.instructorId, { scheduledDate: '2024-01-16' }));
    const restore = (force: boolean) =>
      scheduling.rpc.bulkUpdateMeetingStatus(context, { ids: [first], status: 'scheduled', force });
    await expect(restore(false)).rejects.toMatchObject({
      ...conflict('meeting.conflict'),
      fields: [{ field: 'ids[0]' }],
    });
    expect((await restore(true)).meetings[0]?.status).toBe('scheduled');
    expect(ids).toHaveLength(5);
  });

  it('knows no postponing, no unknown word and nobody from elsewhere', async () => {
    const { context, ids } = await newYear();
    const { rpc } = scheduling;
    for (const status of ['postponed', 'done', '']) {
      await expect(rpc.bulkUpdateMeetingStatus(context, { ids, status })).rejects.toMatchObject(badFields('status'));
    }
    const elsewhere = testContext(testOrganization());
    await expect(rpc.bulkUpdateMeetingStatus(elsewhere, { ids, status: 'completed' })).rejects.toMatchObject(
      badFields('ids[0]', 'ids[1]', 'ids[2]', 'ids[3]', 'ids[4]'),
    );
  });

  it("lets an instructor complete their own on its own day, and nothing else's", async () => {
    const { own, stranger, ids } = await newYear();
    const [yesterday, today] = ids.map((id) => [id]);
    const { rpc } = scheduling;
    const complete = { status: 'completed' };
    await expect(rpc.bulkUpdateMeetingStatus(own, { ids: yesterday, ...complete })).rejects.toMatchObject({
      slug: 'meeting.not_today',
    });
    await expect(rpc.bulkUpdateMeetingStatus(own, { ids: today, status: 'cancelled' })).rejects.toMatchObject({
      slug: 'meeting.managers_only',
    });
    await expect(rpc.bulkUpdateMeetingStatus(stranger, { ids: today, ...complete })).rejects.toMatchObject(
      badFields('ids[0]'),
    );
    expect((await rpc.bulkUpdateMeetingStatus(own, { ids: today, ...complete })).meetings).toHaveLength(1);
  });
});

describe('a change of many cycles', () => {
  const two = async () => {
    const year = await newYear();
    const second = await year.add({ startTime: '16:00', endTime: '17:30' });
    return { ...year, second, both: [year.cycleId, second.cycleId] };
  };

  it('changes all of them as each alone, meetings included', async () => {
    const { context, other, both, second, meetings } = await two();
    const data = { instructorId: other, maxStudents: 12, status: 'completed' };
    const { cycles } = await scheduling.rpc.bulkUpdateCycles(context, { ids: both, data });
    expect(cycles.map(({ id }) => id)).toEqual(both);
    for (const cycle of cycles) {
      expect(cycle).toMatchObject({ maxStudents: 12, status: 'completed', instructor: { id: other } });
      await scheduling.awaitEvent('cycle.completed', cycle.id);
    }
    for (const id of both) {
      expect((await meetings(id)).map(({ instructorId }) => instructorId === other)).toEqual([
        false,
        true,
        true,
        true,
        true,
      ]);
    }
    await scheduling.awaitEvent('meeting.moved', second.ids[4]);
  });

  it('changes none where one may not be changed, and says which and why', async () => {
    const { context, both, cycleId, cycle, second } = await two();
    await scheduling.rpc.updateCycle(context, { id: second.cycleId, status: 'cancelled' });
    const update = (ids: string[], data: object) => scheduling.rpc.bulkUpdateCycles(context, { ids, data });
    await expect(update(both, { status: 'completed', name: 'x' })).rejects.toMatchObject({
      ...conflict('cycle.cancelled'),
      fields: [{ field: 'ids[1]', message: expect.stringContaining('cancelled') }],
    });
    await expect(update([cycleId, randomUUID()], { name: 'x' })).rejects.toMatchObject(badFields('ids[1]'));
    // Fits the one cycle's start time, not the other's.
    await expect(update(both, { endTime: '15:00' })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'ids[1]', message: 'endTime must be after startTime' }],
    });
    expect(await cycle()).toMatchObject({ status: 'active', name: expect.not.stringMatching(/^x$/) });
  });

  it('names what is wrong for all of them once', async () => {
    const { context, both } = await two();
    const update = (data: object, ids = both) => scheduling.rpc.bulkUpdateCycles(context, { ids, data });
    await expect(update({ instructorId: randomUUID() })).rejects.toMatchObject(badFields('data.instructorId'));
    await expect(update({ type: 'x', startTime: '25:00' })).rejects.toMatchObject(
      badFields('data.type', 'data.startTime'),
    );
    await expect(update({ expectedVersion: 1 })).rejects.toMatchObject(badFields('data.expectedVersion'));
    await expect(update({ name: 'x' }, [])).rejects.toMatchObject(badFields('ids'));
    await expect(scheduling.rpc.bulkUpdateCycles(context, { ids: both })).rejects.toMatchObject(badFields('data'));
  });

  it('is refused where their meetings would come together, unless it is forced', async () => {
    const { context, both, meetings } = await two();
    const data = { startTime: '15:00', endTime: '16:30' };
    const { rpc } = scheduling;
    await expect(rpc.bulkUpdateCycles(context, { ids: both, data })).rejects.toMatchObject(
      conflict('meeting.conflict'),
    );
    expect((await meetings())[4]).toMatchObject({ startTime: '14:00' });
    await rpc.bulkUpdateCycles(context, { ids: both, data: { ...data, force: true } });
    for (const id of both) expect((await meetings(id))[4]).toMatchObject({ startTime: '15:00', endTime: '16:30' });
  });

  it("leaves another instructor's alone", async () => {
    const { stranger, both } = await two();
    await expect(scheduling.rpc.bulkUpdateCycles(stranger, { ids: both, data: { name: 'x' } })).rejects.toMatchObject(
      badFields('ids[0]', 'ids[1]'),
    );
  });
});
