import { randomUUID } from 'node:crypto';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { cycleRequest, present } from './testing/requests';

const catalog = new CatalogStandIn();
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers } });
});
afterAll(() => scheduling.stop());

async function newCycle(overrides: Parameters<typeof cycleRequest>[1] = {}) {
  const context = testContext(testOrganization());
  const school = catalog.school(context);
  const { cycle } = await scheduling.rpc.createCycle(context, cycleRequest(school, overrides));
  return { context, school, cycle: present(cycle) };
}

const invalidField = (field: string, message: unknown = expect.any(String)) => ({
  category: 'invalid',
  fields: [{ field, message }],
});

describe('cycles', () => {
  it('are created active with what the seed gives, read back whole, and announced', async () => {
    const { context, school, cycle } = await newCycle({
      pricePerStudentMinor: 15_000,
      maxStudents: 20,
      sendParentReminders: true,
      zoomHostEmail: 'zoom@example.com',
    });
    expect(cycle).toMatchObject({
      ...school,
      status: 'active',
      type: 'institutional_per_child',
      activityType: 'frontal',
      onCancel: 'keep',
      completedMeetings: 0,
      pricePerStudentMinor: 15_000,
      maxStudents: 20,
      sendParentReminders: true,
      version: 1,
      schedule: {
        days: ['tuesday'],
        startTime: '14:00',
        durationMinutes: 90,
        totalMeetings: 20,
        timeZone: 'Asia/Jerusalem',
      },
      course: { id: school.courseId, name: 'תכנות Python למתחילים', category: 'programming' },
      branch: { id: school.branchId, name: 'בית ספר יסודי אלון', type: 'school', city: 'רמת גן' },
      instructor: { id: school.instructorId, name: 'דנה לוי', phone: '0521234567' },
    });
    expect((await scheduling.rpc.getCycle(context, { id: cycle.id })).cycle).toEqual(cycle);
    const event = await scheduling.awaitEvent('cycle.created', cycle.id);
    expect(event).toMatchObject({
      organizationid: context.organization.id,
      data: { after: { startDate: '2024-01-15' } },
    });
    expect(context.wrote.get(`cycle/${cycle.id}`)).toBe(1);
  });

  it("take the organization's cancelling policy and time zone where none is given", async () => {
    const context = testContext(
      testOrganization({ onCancel: 'extend', timeZone: 'Africa/Cairo', idStyle: 'objectid' }),
    );
    const school = catalog.school(context);
    const { cycle } = await scheduling.rpc.createCycle(context, cycleRequest(school));
    expect(cycle).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      onCancel: 'extend',
      schedule: { timeZone: 'Africa/Cairo' },
    });
  });

  it('end with their last meeting where no end was given, closure days passed over', async () => {
    const context = testContext(testOrganization());
    const school = catalog.school(context);
    catalog.close(school.branchId, '2024-01-23');
    const { cycle } = await scheduling.rpc.createCycle(context, cycleRequest(school, { totalMeetings: 3 }));
    expect(cycle?.schedule).toMatchObject({ totalMeetings: 3, endDate: '2024-02-06' });
  });

  it('count their meetings from an end date, and note one that is given beside the number', async () => {
    const { cycle } = await newCycle({ totalMeetings: undefined, endDate: '2024-06-15' });
    expect(cycle.schedule).toMatchObject({ totalMeetings: 22, endDate: '2024-06-15' });
    const { cycle: both } = await newCycle({ totalMeetings: 20, endDate: '2024-12-31' });
    expect(both.schedule).toMatchObject({ totalMeetings: 20, endDate: '2024-12-31' });
  });

  it("count the 35 sessions of the halaka's example", async () => {
    const { cycle } = await newCycle({
      days: ['tuesday', 'sunday'],
      startDate: '2025-08-01',
      endDate: '2025-12-01',
      totalMeetings: undefined,
      timeZone: 'Africa/Cairo',
    });
    expect(cycle.schedule).toMatchObject({ totalMeetings: 35, days: ['sunday', 'tuesday'] });
  });

  it.each([
    ['days', { days: [] }],
    ['days[1]', { days: ['monday', 'someday'] }],
    ['endTime', { endTime: '14:00' }],
    ['durationMinutes', { durationMinutes: 60 }],
    ['totalMeetings', { totalMeetings: 501 }],
    ['totalMeetings', { totalMeetings: 0 }],
    ['totalMeetings', { totalMeetings: undefined }],
    ['endDate', { endDate: '2024-01-14' }],
    ['startDate', { startDate: '2024-02-30' }],
    ['type', { type: 'public' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['pricePerStudentMinor', { pricePerStudentMinor: -1 }],
  ])('are refused for %s', async (field, overrides) => {
    await expect(newCycle(overrides)).rejects.toMatchObject(invalidField(field));
  });

  it('name every bad field at once', async () => {
    await expect(newCycle({ name: '', type: 'x', startTime: '25:00' })).rejects.toMatchObject({
      fields: [{ field: 'name' }, { field: 'type' }, { field: 'startTime' }],
    });
    await expect(newCycle({ startDate: '0204-01-15', endDate: '9999-12-31' })).rejects.toMatchObject({
      fields: [{ field: 'startDate' }, { field: 'endDate' }],
    });
  });

  it.each(['courseId', 'branchId', 'instructorId'] as const)(
    'are refused for a %s that does not exist',
    async (field) => {
      await expect(newCycle({ [field]: randomUUID() })).rejects.toMatchObject(invalidField(field, 'does not exist'));
    },
  );

  it("are refused for another organization's course, and for an instructor who has left", async () => {
    const context = testContext(testOrganization());
    const school = catalog.school(context);
    const elsewhere = catalog.school(testContext(testOrganization()));
    const request = cycleRequest({ ...school, courseId: elsewhere.courseId });
    await expect(scheduling.rpc.createCycle(context, request)).rejects.toMatchObject(
      invalidField('courseId', 'does not exist'),
    );
    const former = catalog.school(context);
    present(catalog.instructors.get(former.instructorId)).isActive = false;
    await expect(scheduling.rpc.createCycle(context, cycleRequest(former))).rejects.toMatchObject(
      invalidField('instructorId', 'is not active'),
    );
  });

  it('are not found from another organization', async () => {
    const { cycle } = await newCycle();
    const elsewhere = testContext(testOrganization());
    const notFound = { category: 'not_found', slug: 'cycle.not_found' };
    await expect(scheduling.rpc.getCycle(elsewhere, { id: cycle.id })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.updateCycle(elsewhere, { id: cycle.id, name: 'x' })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.generateMeetings(elsewhere, { cycleId: cycle.id })).rejects.toMatchObject(notFound);
    expect((await scheduling.rpc.listCycles(elsewhere, {})).total).toBe(0);
    expect((await scheduling.rpc.batchGetCycles(elsewhere, { ids: [cycle.id] })).cycles).toEqual([]);
  });

  it('come in batches for replicas, without those that are unknown', async () => {
    const { context, cycle } = await newCycle();
    const { cycles } = await scheduling.rpc.batchGetCycles(context, { ids: [cycle.id, randomUUID()] });
    expect(cycles).toMatchObject([{ id: cycle.id, version: 1, schedule: { startTime: '14:00' } }]);
  });
});

describe('updating a cycle', () => {
  it('changes what is given, empties what is named, and spends no version on nothing', async () => {
    const { context, cycle } = await newCycle({ maxStudents: 20 });
    const { cycle: renamed } = await scheduling.rpc.updateCycle(context, {
      id: cycle.id,
      name: 'Python ב',
      clear: ['maxStudents'],
    });
    expect(renamed).toMatchObject({ name: 'Python ב', version: 2 });
    expect(renamed?.maxStudents).toBeUndefined();
    expect(
      (await scheduling.rpc.updateCycle(context, { id: cycle.id, name: 'Python ב', startTime: '14:00' })).cycle
        ?.version,
    ).toBe(2);
    await scheduling.awaitEvent('cycle.updated', cycle.id);
  });

  it('refuses a stale version', async () => {
    const { context, cycle } = await newCycle();
    await scheduling.rpc.updateCycle(context, { id: cycle.id, name: 'x' });
    const stale = scheduling.rpc.updateCycle(context, { id: cycle.id, name: 'y', expectedVersion: 1 });
    await expect(stale).rejects.toMatchObject({ category: 'stale' });
  });

  it('keeps the times in step with each other', async () => {
    const { context, cycle } = await newCycle();
    const update = (times: object) => scheduling.rpc.updateCycle(context, { id: cycle.id, ...times });
    expect((await update({ startTime: '14:30' })).cycle?.schedule?.durationMinutes).toBe(60);
    expect((await update({ durationMinutes: 45 })).cycle?.schedule?.endTime).toBe('15:15');
    await expect(update({ startTime: '16:00' })).rejects.toMatchObject(invalidField('endTime'));
    await expect(update({ endTime: '16:00', durationMinutes: 45 })).rejects.toMatchObject(
      invalidField('durationMinutes'),
    );
  });

  it('works out the end anew when the schedule changes, or the number from a new end', async () => {
    const { context, cycle } = await newCycle({ totalMeetings: 3 });
    const update = async (change: object) =>
      (await scheduling.rpc.updateCycle(context, { id: cycle.id, ...change })).cycle?.schedule;
    expect(await update({ days: ['wednesday'] })).toMatchObject({ totalMeetings: 3, endDate: '2024-01-31' });
    expect(await update({ totalMeetings: 4 })).toMatchObject({ totalMeetings: 4, endDate: '2024-02-07' });
    expect(await update({ endDate: '2024-01-24' })).toMatchObject({ totalMeetings: 2, endDate: '2024-01-24' });
    // A whole object sent back: the old end is not meant to hold.
    expect(await update({ startDate: '2024-03-01', totalMeetings: 2, endDate: '2024-01-24' })).toMatchObject({
      endDate: '2024-03-13',
    });
  });

  it('checks new references only', async () => {
    const { context, school, cycle } = await newCycle();
    present(catalog.courses.get(school.courseId)).isActive = false;
    await scheduling.rpc.updateCycle(context, { id: cycle.id, courseId: school.courseId, name: 'x' });
    const update = scheduling.rpc.updateCycle(context, { id: cycle.id, branchId: randomUUID() });
    await expect(update).rejects.toMatchObject(invalidField('branchId', 'does not exist'));
  });

  it('ends a cycle and takes its end back, each told by its own event', async () => {
    const { context, cycle } = await newCycle();
    const become = (status: string) => scheduling.rpc.updateCycle(context, { id: cycle.id, status });
    await become('cancelled');
    await scheduling.awaitEvent('cycle.cancelled', cycle.id);
    await expect(become('completed')).rejects.toMatchObject({ category: 'conflict', slug: 'cycle.cancelled' });
    expect((await become('active')).cycle?.status).toBe('active');
    await become('completed');
    await scheduling.awaitEvent('cycle.completed', cycle.id);
    await expect(become('gone')).rejects.toMatchObject(invalidField('status'));
  });

  it.each(['name', 'days', 'totalMeetings'])('does not empty %s', async (field) => {
    const { context, cycle } = await newCycle();
    await expect(scheduling.rpc.updateCycle(context, { id: cycle.id, clear: [field] })).rejects.toMatchObject(
      invalidField(field),
    );
  });
});

describe('the list of cycles', () => {
  it('is narrowed by every filter of the seed, with an exact total', async () => {
    const context = testContext(testOrganization());
    const school = catalog.school(context);
    const other = catalog.school(context);
    const add = async (overrides: Parameters<typeof cycleRequest>[1]) =>
      present((await scheduling.rpc.createCycle(context, cycleRequest(school, overrides))).cycle).id;
    const a = await add({ name: 'Robotics א' });
    const b = await add({
      ...other,
      name: 'Python',
      type: 'private',
      days: ['sunday', 'monday'],
      activityType: 'online',
      startDate: '2024-03-01',
    });
    const c = await add({ name: 'AI', frequency: 'daily', days: [], startDate: '2024-05-01' });
    await scheduling.rpc.updateCycle(context, { id: a, status: 'completed' });
    const ids = async (filter: object) => (await scheduling.rpc.listCycles(context, filter)).cycles.map(({ id }) => id);
    expect(await ids({})).toEqual([a, b, c]);
    expect(await ids({ search: 'BOTI' })).toEqual([a]);
    expect(await ids({ courseId: other.courseId })).toEqual([b]);
    expect(await ids({ branchId: other.branchId })).toEqual([b]);
    expect(await ids({ instructorId: school.instructorId })).toEqual([a, c]);
    expect(await ids({ type: 'private' })).toEqual([b]);
    expect(await ids({ status: 'completed' })).toEqual([a]);
    expect(await ids({ activityType: 'online' })).toEqual([b]);
    // A daily cycle meets on every day.
    expect(await ids({ dayOfWeek: 'monday' })).toEqual([b, c]);
    expect(await ids({ from: '2024-03-01', to: '2024-05-01' })).toEqual([b, c]);
    expect(await ids({ to: '2024-04-30' })).toEqual([a, b]);
    expect(await ids({ from: '2024-02-01', instructorId: school.instructorId })).toEqual([c]);
    const page = await scheduling.rpc.listCycles(context, {
      page: { limit: 1, offset: 1, sortBy: 'name', descending: true },
    });
    expect({ names: page.cycles.map(({ name }) => name), total: page.total }).toEqual({ names: ['Python'], total: 3 });
    await expect(ids({ status: 'over' })).rejects.toMatchObject(invalidField('status'));
    await expect(ids({ page: { sortBy: 'price' } })).rejects.toMatchObject(invalidField('sortBy'));
  });
});
