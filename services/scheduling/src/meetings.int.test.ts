import { randomUUID } from 'node:crypto';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { cycleRequest, meetingRequest, present } from './testing/requests';

const catalog = new CatalogStandIn();
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers } });
});
afterAll(() => scheduling.stop());

/** A cycle whose meetings are generated. */
async function newCycle(totalMeetings = 5, overrides: Parameters<typeof cycleRequest>[1] = {}) {
  const context = testContext(testOrganization());
  const school = catalog.school(context);
  const { cycle } = await scheduling.rpc.createCycle(context, cycleRequest(school, { totalMeetings, ...overrides }));
  const cycleId = present(cycle).id;
  const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId });
  const ids = meetings.map(({ id }) => id);
  const read = async () => present((await scheduling.rpc.getCycle(context, { id: cycleId })).cycle);
  return { context, school, cycleId, ids, first: present(ids[0]), read };
}

async function lone(overrides: Parameters<typeof meetingRequest>[1] = {}) {
  const context = testContext(testOrganization());
  const school = catalog.school(context);
  const { meeting } = await scheduling.rpc.createMeeting(context, meetingRequest(school.instructorId, overrides));
  return { context, school, meeting: present(meeting) };
}

const conflict = (slug: string) => ({ category: 'conflict', slug });

describe('a meeting', () => {
  it('may stand alone: an event, an appointment', async () => {
    const { context, school, meeting } = await lone({ topic: 'פגישת היכרות', branchId: undefined });
    expect(meeting).toMatchObject({
      instructorId: school.instructorId,
      scheduledDate: '2024-02-15',
      startsAt: '2024-02-15T12:00:00.000Z',
      endsAt: '2024-02-15T13:30:00.000Z',
      status: 'scheduled',
      activityType: 'frontal',
      topic: 'פגישת היכרות',
      withZoom: false,
      version: 1,
      instructor: { name: 'דנה לוי' },
    });
    expect([meeting.cycleId, meeting.meetingNumber, meeting.cycle]).toEqual([undefined, undefined, undefined]);
    expect((await scheduling.rpc.getMeeting(context, { id: meeting.id })).meeting).toEqual(meeting);
    await scheduling.awaitEvent('meeting.scheduled', meeting.id);
    expect((await scheduling.rpc.completeMeeting(context, { id: meeting.id })).meeting?.status).toBe('completed');
  });

  it('online may say that it wants no room, and think better of it; one that takes its place wants none either', async () => {
    const { context, meeting } = await lone({ activityType: 'online', withZoom: false });
    expect(meeting).toMatchObject({ withZoom: false, roomDeclined: true });
    const { after } = (await scheduling.awaitEvent('meeting.scheduled', meeting.id)).data as { after: object };
    expect(after).toMatchObject({ withZoom: false, roomDeclined: true });
    const { id } = meeting;
    const same = await scheduling.rpc.updateMeeting(context, { id, withZoom: false });
    expect(same.meeting?.version).toBe(meeting.version);
    const { successor } = await scheduling.rpc.postponeMeeting(context, { id, newDate: '2024-02-22' });
    expect(successor).toMatchObject({ withZoom: false, roomDeclined: true });
    const asking = await scheduling.rpc.updateMeeting(context, { id: successor?.id ?? '', withZoom: true });
    expect(asking.meeting).toMatchObject({ withZoom: true });
    expect(asking.meeting?.roomDeclined).toBeUndefined();
    const silent = await lone({ activityType: 'online' });
    expect([silent.meeting.withZoom, silent.meeting.roomDeclined]).toEqual([false, undefined]);
  });

  it('is on a day that a report can be asked for', async () => {
    for (const scheduledDate of ['0000-01-01', '9999-12-31']) {
      await expect(lone({ scheduledDate })).rejects.toMatchObject({ fields: [{ field: 'scheduledDate' }] });
    }
    const { context, meeting } = await lone();
    await expect(
      scheduling.rpc.postponeMeeting(context, { id: meeting.id, newDate: '0204-02-22' }),
    ).rejects.toMatchObject({ fields: [{ field: 'newDate' }] });
  });

  it("takes branch, course and activity from its cycle, and the cycle's end follows it", async () => {
    const { context, school, cycleId, read } = await newCycle();
    const request = meetingRequest(school.instructorId, { cycleId, scheduledDate: '2024-03-05', withZoom: true });
    const { meeting } = await scheduling.rpc.createMeeting(context, request);
    expect(meeting).toMatchObject({
      ...school,
      cycleId,
      meetingNumber: 6,
      withZoom: true,
      cycle: { id: cycleId, type: 'institutional_per_child' },
    });
    expect((await read()).schedule?.endDate).toBe('2024-03-05');
  });

  it.each([
    ['scheduledDate', { scheduledDate: '15/02/2024' }],
    ['startTime', { startTime: '1400' }],
    ['endTime', { endTime: '13:00' }],
    ['activityType', { activityType: 'lecture' }],
    ['cycleId', { cycleId: randomUUID() }],
    ['instructorId', { instructorId: randomUUID() }],
    ['branchId', { branchId: randomUUID() }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
  ])('is refused for its %s', async (field, overrides) => {
    await expect(lone(overrides)).rejects.toMatchObject({ category: 'invalid', fields: [{ field }] });
  });

  it('is not put on a cancelled cycle', async () => {
    const { context, school, cycleId } = await newCycle();
    await scheduling.rpc.updateCycle(context, { id: cycleId, status: 'cancelled' });
    const request = meetingRequest(school.instructorId, { cycleId });
    await expect(scheduling.rpc.createMeeting(context, request)).rejects.toMatchObject(conflict('cycle.cancelled'));
  });

  it('is not found from another organization, by any request', async () => {
    const { meeting } = await lone();
    const elsewhere = testContext(testOrganization());
    const { id } = meeting;
    const notFound = { category: 'not_found', slug: 'meeting.not_found' };
    await expect(scheduling.rpc.getMeeting(elsewhere, { id })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.updateMeeting(elsewhere, { id, topic: 'x' })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.completeMeeting(elsewhere, { id })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.cancelMeeting(elsewhere, { id })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.postponeMeeting(elsewhere, { id, newDate: '2024-03-01' })).rejects.toMatchObject(
      notFound,
    );
    expect((await scheduling.rpc.listMeetings(elsewhere, {})).total).toBe(0);
    expect((await scheduling.rpc.batchGetMeetings(elsewhere, { ids: [id] })).meetings).toEqual([]);
  });

  it('comes in batches for replicas, without those that are unknown', async () => {
    const { context, meeting } = await lone();
    const { meetings } = await scheduling.rpc.batchGetMeetings(context, { ids: [meeting.id, randomUUID()] });
    expect(meetings).toMatchObject([{ id: meeting.id, startsAt: meeting.startsAt, version: 1 }]);
  });
});

describe('completing a meeting', () => {
  it('is told of, and the cycle counts it', async () => {
    const { context, first, cycleId, read } = await newCycle();
    const { meeting } = await scheduling.rpc.completeMeeting(context, { id: first, notes: 'השיעור עבר בהצלחה' });
    expect(meeting).toMatchObject({
      status: 'completed',
      notes: 'השיעור עבר בהצלחה',
      completedAt: expect.any(String),
      version: 2,
    });
    const event = await scheduling.awaitEvent('meeting.completed', first);
    expect(event.data).toMatchObject({ before: { status: 'scheduled' }, after: { status: 'completed', version: 2 } });
    expect(await read()).toMatchObject({ completedMeetings: 1, status: 'active', version: 2 });
    await scheduling.awaitEvent('cycle.updated', cycleId);
    expect(context.wrote.get(`cycle/${cycleId}`)).toBe(2);
  });

  it('happens once: again is a conflict', async () => {
    const { context, first, read } = await newCycle();
    await scheduling.rpc.completeMeeting(context, { id: first });
    await expect(scheduling.rpc.completeMeeting(context, { id: first })).rejects.toMatchObject(
      conflict('meeting.already_completed'),
    );
    expect((await read()).completedMeetings).toBe(1);
  });

  it('succeeds for exactly one of many at once', async () => {
    const { context, first, cycleId, read } = await newCycle();
    const answers = await Promise.allSettled(
      Array.from({ length: 10 }, () => scheduling.rpc.completeMeeting(context, { id: first })),
    );
    const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    expect(refused).toHaveLength(9);
    for (const reason of refused) expect(reason).toMatchObject(conflict('meeting.already_completed'));
    expect((await read()).completedMeetings).toBe(1);
    await scheduling.awaitEvent('cycle.updated', cycleId);
    expect(
      scheduling.published.filter(({ type, subject }) => type === 'meeting.completed' && subject === first),
    ).toHaveLength(1);
  });

  it('of many meetings at once, in two replicas of the service, is counted in full, and completes the cycle once', async () => {
    const twin = await startTestService(schedulingService, {
      peers: { catalog: catalog.handlers },
      databasePrefix: scheduling.databasePrefix,
    });
    try {
      const { context, ids, cycleId, read } = await newCycle(16);
      await Promise.all(ids.map((id, index) => (index % 2 ? twin : scheduling).rpc.completeMeeting(context, { id })));
      expect(await read()).toMatchObject({ completedMeetings: 16, status: 'completed' });
      await scheduling.awaitEvent('cycle.completed', cycleId);
      const told = scheduling.published.filter(({ subject }) => subject === cycleId);
      expect(told.filter(({ type }) => type === 'cycle.completed')).toHaveLength(1);
      expect(told.filter(({ type }) => type === 'cycle.updated')).toHaveLength(15);
    } finally {
      await twin.stop();
    }
  });

  it('of the last planned one completes the cycle', async () => {
    const { context, ids, cycleId, read } = await newCycle(3);
    await scheduling.rpc.cancelMeeting(context, { id: present(ids[0]) });
    for (const id of ids.slice(1)) await scheduling.rpc.completeMeeting(context, { id });
    expect(await read()).toMatchObject({ completedMeetings: 2, status: 'completed' });
    await scheduling.awaitEvent('cycle.completed', cycleId);
  });

  it('of all there are does not complete a cycle that plans more', async () => {
    const context = testContext(testOrganization());
    const school = catalog.school(context);
    const cycleId = present((await scheduling.rpc.createCycle(context, cycleRequest(school))).cycle).id;
    const { meeting } = await scheduling.rpc.createMeeting(context, meetingRequest(school.instructorId, { cycleId }));
    await scheduling.rpc.completeMeeting(context, { id: present(meeting).id });
    expect((await scheduling.rpc.getCycle(context, { id: cycleId })).cycle).toMatchObject({
      completedMeetings: 1,
      status: 'active',
    });
  });

  it('refuses a stale version', async () => {
    const { context, first } = await newCycle();
    await scheduling.rpc.updateMeeting(context, { id: first, topic: 'x' });
    await expect(scheduling.rpc.completeMeeting(context, { id: first, expectedVersion: 1 })).rejects.toMatchObject({
      category: 'stale',
    });
  });
});

describe('cancelling a meeting', () => {
  it('keeps its slot empty', async () => {
    const { context, first, read } = await newCycle();
    const { meeting, added } = await scheduling.rpc.cancelMeeting(context, { id: first, reason: 'מורה חולה' });
    expect(meeting).toMatchObject({ status: 'cancelled', cancellationReason: 'מורה חולה' });
    expect(added ?? undefined).toBeUndefined();
    await scheduling.awaitEvent('meeting.cancelled', first);
    expect(await read()).toMatchObject({ version: 1, schedule: { endDate: '2024-02-13' } });
  });

  it('is a conflict where it is cancelled or completed already', async () => {
    const { context, ids } = await newCycle();
    const [first, second] = [present(ids[0]), present(ids[1])];
    await scheduling.rpc.cancelMeeting(context, { id: first });
    await scheduling.rpc.completeMeeting(context, { id: second });
    await expect(scheduling.rpc.cancelMeeting(context, { id: first })).rejects.toMatchObject(
      conflict('meeting.already_cancelled'),
    );
    await expect(scheduling.rpc.cancelMeeting(context, { id: second })).rejects.toMatchObject(
      conflict('meeting.already_completed'),
    );
    await expect(scheduling.rpc.completeMeeting(context, { id: first })).rejects.toMatchObject(
      conflict('meeting.already_cancelled'),
    );
  });

  it('of the last one to come completes a cycle whose others were held', async () => {
    const { context, ids, read } = await newCycle(2);
    await scheduling.rpc.completeMeeting(context, { id: present(ids[0]) });
    await scheduling.rpc.cancelMeeting(context, { id: present(ids[1]) });
    expect((await read()).status).toBe('completed');
  });
});

describe('the last two meetings of a cycle', () => {
  it('held and cancelled at the same moment, in two replicas of the service, complete it', async () => {
    const twin = await startTestService(schedulingService, {
      peers: { catalog: catalog.handlers },
      databasePrefix: scheduling.databasePrefix,
    });
    try {
      for (let round = 0; round < 5; round++) {
        const { context, ids, read } = await newCycle(2);
        await Promise.all([
          scheduling.rpc.completeMeeting(context, { id: present(ids[0]) }),
          twin.rpc.cancelMeeting(context, { id: present(ids[1]) }),
        ]);
        expect(await read()).toMatchObject({ status: 'completed', completedMeetings: 1 });
      }
    } finally {
      await twin.stop();
    }
  });
});

describe('postponing a meeting', () => {
  it('makes a successor in its place, and the end date follows', async () => {
    const { context, ids, read } = await newCycle();
    const last = present(ids.at(-1));
    const { meeting, successor } = await scheduling.rpc.postponeMeeting(context, {
      id: last,
      newDate: '2024-02-22',
      newStartTime: '16:00',
      notes: 'נדחה בגלל חג',
    });
    expect(meeting).toMatchObject({
      id: last,
      status: 'postponed',
      rescheduledToId: successor?.id,
      notes: 'נדחה בגלל חג',
      meetingNumber: 5,
    });
    expect(successor).toMatchObject({
      status: 'scheduled',
      rescheduledFromId: last,
      scheduledDate: '2024-02-22',
      startTime: '16:00',
      endTime: '17:30',
      startsAt: '2024-02-22T14:00:00.000Z',
      meetingNumber: 5,
      branchId: meeting?.branchId,
    });
    expect((await read()).schedule?.endDate).toBe('2024-02-22');
    await scheduling.awaitEvent('meeting.postponed', last);
    await scheduling.awaitEvent('meeting.scheduled', successor?.id);
    await expect(scheduling.rpc.completeMeeting(context, { id: last })).rejects.toMatchObject(
      conflict('meeting.already_postponed'),
    );
  });

  it('counts the meeting once: the cycle is completed with its successor', async () => {
    const { context, ids, read } = await newCycle(2);
    const { successor } = await scheduling.rpc.postponeMeeting(context, { id: present(ids[0]), newDate: '2024-03-03' });
    await scheduling.rpc.completeMeeting(context, { id: present(ids[1]) });
    expect(await read()).toMatchObject({ status: 'active', completedMeetings: 1 });
    await scheduling.rpc.completeMeeting(context, { id: present(successor).id });
    expect(await read()).toMatchObject({ status: 'completed', completedMeetings: 2 });
  });

  it('is refused for times that make no sense', async () => {
    const { context, first } = await newCycle();
    const postpone = (times: object) =>
      scheduling.rpc.postponeMeeting(context, { id: first, newDate: '2024-03-03', ...times });
    await expect(postpone({ newDate: 'tomorrow' })).rejects.toMatchObject({ fields: [{ field: 'newDate' }] });
    await expect(postpone({ newEndTime: '13:00' })).rejects.toMatchObject({ fields: [{ field: 'newEndTime' }] });
    await expect(postpone({ newStartTime: '23:00' })).rejects.toMatchObject({ fields: [{ field: 'newEndTime' }] });
  });
});

describe('updating a meeting', () => {
  it('changes words without moving it', async () => {
    const { context, meeting } = await lone();
    const { meeting: after } = await scheduling.rpc.updateMeeting(context, {
      id: meeting.id,
      topic: 'לולאות ותנאים',
      notes: 'להכין מחשבים',
    });
    expect(after).toMatchObject({
      topic: 'לולאות ותנאים',
      notes: 'להכין מחשבים',
      version: 2,
      startsAt: meeting.startsAt,
    });
    await scheduling.awaitEvent('meeting.updated', meeting.id);
    const { meeting: cleared } = await scheduling.rpc.updateMeeting(context, { id: meeting.id, clear: ['notes'] });
    expect([cleared?.notes, cleared?.version]).toEqual([undefined, 3]);
    expect(
      (await scheduling.rpc.updateMeeting(context, { id: meeting.id, topic: 'לולאות ותנאים' })).meeting?.version,
    ).toBe(3);
  });

  it('moves it, and its instants with it', async () => {
    const { context, ids, read } = await newCycle();
    const last = present(ids.at(-1));
    const { meeting } = await scheduling.rpc.updateMeeting(context, {
      id: last,
      scheduledDate: '2024-07-16',
      startTime: '10:00',
      endTime: '11:00',
    });
    expect(meeting).toMatchObject({ startsAt: '2024-07-16T07:00:00.000Z', endsAt: '2024-07-16T08:00:00.000Z' });
    await scheduling.awaitEvent('meeting.moved', last);
    expect((await read()).schedule?.endDate).toBe('2024-07-16');
    await scheduling.rpc.updateMeeting(context, { id: last, scheduledDate: '2024-02-14' });
    expect((await read()).schedule?.endDate).toBe('2024-02-14');
  });

  it('refuses what is wrong, stale or unknown', async () => {
    const { context, meeting } = await lone();
    const update = (change: object) => scheduling.rpc.updateMeeting(context, { id: meeting.id, ...change });
    await expect(update({ startTime: '16:00' })).rejects.toMatchObject({ fields: [{ field: 'endTime' }] });
    await expect(update({ instructorId: randomUUID() })).rejects.toMatchObject({
      fields: [{ field: 'instructorId', message: 'does not exist' }],
    });
    await expect(update({ status: 'postponed' })).rejects.toMatchObject({ fields: [{ field: 'status' }] });
    await expect(update({ clear: ['startTime'] })).rejects.toMatchObject({ fields: [{ field: 'startTime' }] });
    await update({ topic: 'x' });
    await expect(update({ topic: 'y', expectedVersion: 1 })).rejects.toMatchObject({ category: 'stale' });
  });

  it('completes it, reopens it, and takes a completed cycle with it', async () => {
    const { context, ids, cycleId, read } = await newCycle(2);
    const [first, second] = [present(ids[0]), present(ids[1])];
    await scheduling.rpc.completeMeeting(context, { id: first });
    await scheduling.rpc.updateMeeting(context, { id: second, status: 'completed' });
    expect(await read()).toMatchObject({ status: 'completed', completedMeetings: 2 });
    const { meeting } = await scheduling.rpc.updateMeeting(context, { id: second, status: 'scheduled' });
    expect([meeting?.status, meeting?.completedAt]).toEqual(['scheduled', undefined]);
    const event = await scheduling.awaitEvent('meeting.updated', second);
    expect(event.data).toMatchObject({ before: { status: 'completed' }, after: { status: 'scheduled' } });
    expect(await read()).toMatchObject({ id: cycleId, status: 'active', completedMeetings: 1 });
  });

  it('restores what was cancelled', async () => {
    const { context, first } = await newCycle();
    await scheduling.rpc.cancelMeeting(context, { id: first, reason: 'מורה חולה' });
    const { meeting } = await scheduling.rpc.updateMeeting(context, { id: first, status: 'scheduled' });
    expect([meeting?.status, meeting?.cancellationReason]).toEqual(['scheduled', undefined]);
    await scheduling.awaitEvent('meeting.restored', first);
  });
});

describe('the list of meetings', () => {
  it('is in the order of the calendar, narrowed by every filter of the seed', async () => {
    const { context, school, cycleId, ids } = await newCycle(3);
    const other = catalog.school(context);
    const add = async (overrides: Parameters<typeof meetingRequest>[1]) =>
      present((await scheduling.rpc.createMeeting(context, meetingRequest(other.instructorId, overrides))).meeting).id;
    const late = await add({
      scheduledDate: '2024-01-23',
      startTime: '16:00',
      endTime: '17:00',
      activityType: 'online',
      branchId: other.branchId,
    });
    const early = await add({ scheduledDate: '2024-01-23', startTime: '09:00', endTime: '10:00' });
    const [a, b, c] = ids;
    await scheduling.rpc.completeMeeting(context, { id: present(a) });
    const list = async (filter: object) =>
      (await scheduling.rpc.listMeetings(context, filter)).meetings.map(({ id }) => id);
    expect(await list({})).toEqual([a, early, b, late, c]);
    expect(await list({ page: { descending: true } })).toEqual([c, late, b, early, a]);
    expect(await list({ page: { sortBy: 'createdAt' } })).toHaveLength(5);
    expect(await list({ cycleId })).toEqual([a, b, c]);
    expect(await list({ instructorId: other.instructorId })).toEqual([early, late]);
    expect(await list({ branchId: school.branchId })).toEqual([a, b, c]);
    expect(await list({ branchId: other.branchId })).toEqual([late]);
    expect(await list({ status: 'completed' })).toEqual([a]);
    expect(await list({ activityType: 'online' })).toEqual([late]);
    expect(await list({ from: '2024-01-23', to: '2024-01-23' })).toEqual([early, b, late]);
    expect(await list({ from: '2024-01-24', cycleId, status: 'scheduled' })).toEqual([c]);
    const page = await scheduling.rpc.listMeetings(context, { page: { limit: 2, offset: 1 } });
    expect([page.meetings.map(({ id }) => id), page.total]).toEqual([[early, b], 5]);
    await expect(list({ from: 'yesterday' })).rejects.toMatchObject({ fields: [{ field: 'from' }] });
    await expect(list({ status: 'gone' })).rejects.toMatchObject({ fields: [{ field: 'status' }] });
  });
});
