import { randomUUID } from 'node:crypto';
import * as testKit from '@roster/testkit';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { meetingRequest, present } from './testing/requests';
import { badFields, conflict, notFound, schoolYears } from './testing/school-year';

const catalog = new CatalogStandIn();
let scheduling: TestService<'scheduling'>;
let twin: TestService<'scheduling'>;
beforeAll(async () => {
  const peers = { catalog: catalog.handlers };
  scheduling = await startTestService(schedulingService, { peers });
  twin = await startTestService(schedulingService, { peers, databasePrefix: scheduling.databasePrefix });
});
afterAll(async () => {
  await twin.stop();
  await scheduling.stop();
});
const newYear = schoolYears(() => scheduling, catalog, testKit);

describe('deleting a cycle', () => {
  it('takes its meetings with it, and tells of each', async () => {
    const { context, cycleId, ids } = await newYear();
    await scheduling.rpc.cancelMeeting(context, { id: present(ids[1]) });
    expect(await scheduling.rpc.deleteCycle(context, { id: cycleId })).toEqual({ deletedMeetings: 5 });
    const gone = await scheduling.awaitEvent('cycle.deleted', cycleId);
    expect(gone.data).toMatchObject({ after: { version: expect.any(Number), deletedAt: expect.any(String) } });
    for (const id of ids) await scheduling.awaitEvent('meeting.deleted', id);
    await expect(scheduling.rpc.getCycle(context, { id: cycleId })).rejects.toMatchObject(notFound('cycle.not_found'));
    expect((await scheduling.rpc.listCycles(context, {})).total).toBe(0);
    expect((await scheduling.rpc.listMeetings(context, {})).total).toBe(0);
    expect((await scheduling.rpc.batchGetMeetings(context, { ids })).meetings).toEqual([]);
    await expect(scheduling.rpc.deleteCycle(context, { id: cycleId })).rejects.toMatchObject(
      notFound('cycle.not_found'),
    );
  });

  it('frees the time of its instructor', async () => {
    const { context, school, cycleId } = await newYear();
    await scheduling.rpc.deleteCycle(context, { id: cycleId });
    const request = meetingRequest(school.instructorId, { scheduledDate: '2024-01-16' });
    expect((await scheduling.rpc.createMeeting(context, request)).meeting?.status).toBe('scheduled');
  });

  it('is refused where anything was held: such a cycle is cancelled', async () => {
    const { context, cycleId, first } = await newYear();
    await scheduling.rpc.completeMeeting(context, { id: first });
    await expect(scheduling.rpc.deleteCycle(context, { id: cycleId })).rejects.toMatchObject({
      ...conflict('cycle.has_held_meetings'),
      message: expect.stringContaining('cancel it instead'),
      metadata: { heldMeetings: '1' },
    });
    expect((await scheduling.rpc.listMeetings(context, {})).total).toBe(5);
  });

  it('is refused with a stale version, from another organization and to another instructor', async () => {
    const { context, cycleId, own, stranger } = await newYear();
    const { rpc } = scheduling;
    await expect(rpc.deleteCycle(context, { id: cycleId, expectedVersion: 99 })).rejects.toMatchObject({
      category: 'stale',
    });
    const elsewhere = testContext(testOrganization());
    for (const context of [elsewhere, stranger]) {
      await expect(rpc.deleteCycle(context, { id: cycleId })).rejects.toMatchObject(notFound('cycle.not_found'));
    }
    const parent = { ...context, principal: { kind: 'user', id: 'parent', role: 'client' } as const };
    await expect(rpc.deleteCycle(parent, { id: cycleId })).rejects.toMatchObject({ slug: 'role.forbidden' });
    expect((await rpc.deleteCycle(own, { id: cycleId })).deletedMeetings).toBe(5);
  });

  it('and completing one of its meetings at once: one of them wins, whole', async () => {
    for (let round = 0; round < 6; round++) {
      const { context, cycleId, first } = await newYear();
      const [deleted, completed] = await Promise.allSettled([
        scheduling.rpc.deleteCycle(context, { id: cycleId }),
        twin.rpc.completeMeeting(context, { id: first }),
      ]);
      const { total } = await scheduling.rpc.listMeetings(context, {});
      if (deleted.status === 'fulfilled') {
        expect(completed).toMatchObject({ status: 'rejected', reason: notFound('meeting.not_found') });
        expect(total).toBe(0);
      } else {
        expect(deleted.reason).toMatchObject(conflict('cycle.has_held_meetings'));
        expect([completed.status, total]).toEqual(['fulfilled', 5]);
      }
    }
  });

  it('and putting another meeting on it at once leaves no meeting without a cycle', async () => {
    for (let round = 0; round < 4; round++) {
      const { context, school, cycleId } = await newYear();
      const request = meetingRequest(school.instructorId, { cycleId });
      await Promise.allSettled([
        scheduling.rpc.deleteCycle(context, { id: cycleId }),
        twin.rpc.createMeeting(context, request),
        twin.rpc.generateMeetings(context, { cycleId }),
      ]);
      expect((await scheduling.rpc.listCycles(context, {})).total).toBe(0);
      expect((await scheduling.rpc.listMeetings(context, {})).total).toBe(0);
    }
  });
});

describe('deleting a meeting', () => {
  it('frees its slot, which generating fills, while a cancelled one keeps it', async () => {
    const { context, cycleId, ids, meetings } = await newYear();
    await scheduling.rpc.cancelMeeting(context, { id: present(ids[1]) });
    const { cycle } = await scheduling.rpc.deleteMeeting(context, { id: present(ids[2]) });
    expect(cycle?.id).toBe(cycleId);
    await scheduling.awaitEvent('meeting.deleted', ids[2]);
    expect(await meetings()).toHaveLength(4);
    const again = await scheduling.rpc.generateMeetings(context, { cycleId });
    expect(again.meetings).toMatchObject([{ scheduledDate: '2024-01-30', meetingNumber: 3 }]);
    expect(again.meetings[0]?.id).not.toBe(ids[2]);
  });

  it('that was held takes it back from the progress and the status of its cycle', async () => {
    const { context, ids, cycle } = await newYear({ totalMeetings: 2 });
    for (const id of ids) await scheduling.rpc.completeMeeting(context, { id });
    expect(await cycle()).toMatchObject({ status: 'completed', completedMeetings: 2 });
    const { cycle: told } = await scheduling.rpc.deleteMeeting(context, { id: present(ids[1]) });
    expect(told).toMatchObject({ status: 'active', completedMeetings: 1 });
    expect(await cycle()).toEqual(told);
  });

  it('at the end lets the cycle end earlier', async () => {
    const { context, ids, cycle } = await newYear();
    expect((await cycle()).schedule?.endDate).toBe('2024-02-13');
    await scheduling.rpc.deleteMeeting(context, { id: present(ids[4]) });
    expect((await cycle()).schedule?.endDate).toBe('2024-02-06');
  });

  it('that stood alone leaves nothing behind', async () => {
    const { context, school } = await newYear();
    const { meeting } = await scheduling.rpc.createMeeting(context, meetingRequest(school.instructorId));
    expect((await scheduling.rpc.deleteMeeting(context, { id: present(meeting).id })).cycle).toBeFalsy();
    await scheduling.awaitEvent('meeting.deleted', meeting?.id);
  });

  it("is a manager's, with the version that they saw, in their organization", async () => {
    const { context, first, own, stranger } = await newYear();
    const { rpc } = scheduling;
    await expect(rpc.deleteMeeting(own, { id: first })).rejects.toMatchObject({ slug: 'meeting.managers_only' });
    await expect(rpc.deleteMeeting(stranger, { id: first })).rejects.toMatchObject(notFound('meeting.not_found'));
    const elsewhere = testContext(testOrganization());
    await expect(rpc.deleteMeeting(elsewhere, { id: first })).rejects.toMatchObject(notFound('meeting.not_found'));
    await expect(rpc.deleteMeeting(context, { id: first, expectedVersion: 2 })).rejects.toMatchObject({
      category: 'stale',
    });
  });

  it('and completing it at once: one of them wins, and the count is right', async () => {
    for (let round = 0; round < 6; round++) {
      const { context, first, cycle, meetings } = await newYear();
      await Promise.allSettled([
        scheduling.rpc.deleteMeeting(context, { id: first }),
        twin.rpc.completeMeeting(context, { id: first }),
      ]);
      // Whoever came first, in the end it is gone.
      expect(await meetings()).toHaveLength(4);
      expect((await cycle()).completedMeetings).toBe(0);
    }
  });
});

describe('deleting many meetings', () => {
  it('removes all of them, of several cycles, and each cycle follows once', async () => {
    const { context, cycleId, ids, add, cycle } = await newYear();
    const second = await add({ startTime: '16:00', endTime: '17:30' });
    await scheduling.rpc.completeMeeting(context, { id: present(ids[0]) });
    const { version } = await cycle();
    const chosen = [present(ids[0]), present(ids[1]), present(second.ids[4])];
    expect(await scheduling.rpc.bulkDeleteMeetings(context, { ids: chosen })).toEqual({ deleted: 3 });
    for (const id of chosen) await scheduling.awaitEvent('meeting.deleted', id);
    expect(await cycle(cycleId)).toMatchObject({ completedMeetings: 0, version: version + 1 });
    expect((await cycle(second.cycleId)).schedule?.endDate).toBe('2024-02-06');
    expect((await scheduling.rpc.listMeetings(context, {})).total).toBe(7);
  });

  it('removes none where one is bad, and names it by its index', async () => {
    const { context, ids, first } = await newYear();
    const elsewhere = await newYear();
    const remove = (...chosen: string[]) => scheduling.rpc.bulkDeleteMeetings(context, { ids: chosen });
    await expect(remove(first, randomUUID(), elsewhere.first)).rejects.toMatchObject({
      category: 'invalid',
      fields: [
        { field: 'ids[1]', message: 'does not exist' },
        { field: 'ids[2]', message: 'does not exist' },
      ],
    });
    await expect(remove(first, present(ids[1]), first)).rejects.toMatchObject(badFields('ids[2]'));
    await expect(remove()).rejects.toMatchObject(badFields('ids'));
    await expect(remove(...Array.from({ length: 101 }, () => randomUUID()))).rejects.toMatchObject(badFields('ids'));
    expect((await scheduling.rpc.listMeetings(context, {})).total).toBe(5);
    expect((await scheduling.rpc.listMeetings(elsewhere.context, {})).total).toBe(5);
  });

  it('is not for instructors', async () => {
    const { own, ids, meetings } = await newYear();
    await expect(scheduling.rpc.bulkDeleteMeetings(own, { ids })).rejects.toMatchObject({
      category: 'forbidden',
      slug: 'meeting.managers_only',
      fields: ids.map((_, index) => ({ field: `ids[${index}]` })),
    });
    expect(await meetings()).toHaveLength(5);
  });
});
