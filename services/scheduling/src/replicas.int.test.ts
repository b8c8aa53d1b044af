import { Database } from '@roster/service-kit';
import {
  engines,
  eventOf,
  nextCall,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { cycleRequest, present } from './testing/requests';

const catalog = new CatalogStandIn();
let scheduling: TestService<'scheduling'>;
beforeEach(async () => {
  catalog.away = false;
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers } });
});
afterEach(() => scheduling.stop());

async function newCycle() {
  const context = testContext(testOrganization());
  const school = catalog.school(context);
  const { cycle } = await scheduling.rpc.createCycle(
    context,
    cycleRequest(school, { totalMeetings: 3, endDate: '2024-02-01' }),
  );
  const id = present(cycle).id;
  const courseName = async (call = context) => (await scheduling.rpc.getCycle(call, { id })).cycle?.course?.name;
  /** Catalog's own state of the course, one version up. */
  const rename = (name: string) => {
    const before = present(catalog.courses.get(school.courseId));
    const after = { ...before, name, version: before.version + 1 };
    catalog.courses.set(after.id, after);
    return eventOf(context.organization.id, 'course.updated', { before, after });
  };
  return { context, school, id, courseName, rename };
}

describe('names that catalog owns', () => {
  it('are asked for once, and then at hand', async () => {
    const { context, courseName } = await newCycle();
    const { asked } = catalog;
    expect(await courseName()).toBe('תכנות Python למתחילים');
    await scheduling.rpc.listCycles(context, {});
    expect(catalog.asked).toBe(asked);
  });

  it('follow its events, however often and in whichever order they come', async () => {
    const { courseName, rename } = await newCycle();
    const second = rename('Python 2');
    const third = rename('Python 3');
    await scheduling.deliver(third);
    expect(await courseName()).toBe('Python 3');
    await scheduling.deliver(second);
    await scheduling.deliver(third, second, third);
    expect(await courseName()).toBe('Python 3');
  });

  it('are asked for again by a caller who has seen a newer version', async () => {
    const { context, courseName, rename } = await newCycle();
    // The caller renamed the course through catalog; the event is still on its way.
    const { data } = rename('Python 2');
    context.wrote.set(`course/${data.after.id}`, data.after.version);
    expect(await courseName(nextCall(context))).toBe('Python 2');
    expect(await courseName({ ...context, wrote: new Map() })).toBe('Python 2');
  });

  it('of a deleted instructor are gone', async () => {
    const { context, school, id } = await newCycle();
    const before = present(catalog.instructors.get(school.instructorId));
    catalog.instructors.delete(before.id);
    const after = { ...before, version: 2, deletedAt: new Date().toISOString() };
    await scheduling.deliver(eventOf(context.organization.id, 'instructor.deleted', { before, after }));
    expect((await scheduling.rpc.getCycle(context, { id })).cycle?.instructor).toBeUndefined();
  });

  it('are old while catalog is away: lists answer all the same', async () => {
    const { context, school, id, rename } = await newCycle();
    const { data } = rename('Python 2');
    const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId: id });
    catalog.away = true;
    // Newer versions than the copies were seen, but there is nobody to ask for them.
    const newer: [string, number][] = [
      [`course/${data.after.id}`, 2],
      [`instructor/${school.instructorId}`, 2],
    ];
    const call = { ...nextCall(context), seen: new Map(newer) };
    const { cycles, total } = await scheduling.rpc.listCycles(call, {});
    expect([total, cycles[0]?.course?.name, cycles[0]?.branch?.city]).toEqual([1, 'תכנות Python למתחילים', 'רמת גן']);
    const list = await scheduling.rpc.listMeetings(call, {});
    expect([list.total, list.meetings.length]).toEqual([3, meetings.length]);
  });

  it('that are not held at all are absent while catalog is away, and there when it is back', async () => {
    const { context, courseName } = await newCycle();
    const database = await Database.connect(engines().mongoUrl, `${scheduling.databasePrefix}scheduling`);
    await database.connection.collection('replica_course').deleteMany({});
    await database.close();
    catalog.away = true;
    expect(await courseName()).toBeUndefined();
    expect((await scheduling.rpc.listCycles(context, {})).cycles).toMatchObject([{ branch: { city: 'רמת גן' } }]);
    catalog.away = false;
    expect(await courseName()).toBe('תכנות Python למתחילים');
  });

  it('are needed to make a cycle: without them it is not made', async () => {
    const { context } = await newCycle();
    const school = catalog.school(context);
    catalog.away = true;
    const created = scheduling.rpc.createCycle(context, cycleRequest(school));
    await expect(created).rejects.toMatchObject({ category: 'unavailable' });
    expect((await scheduling.rpc.listCycles(context, {})).total).toBe(1);
  });
});

describe('while catalog is away', () => {
  it('a cycle with a number of meetings is made, its end worked out without closure days', async () => {
    const { context, school } = await newCycle();
    catalog.away = true;
    const { cycle } = await scheduling.rpc.createCycle(context, cycleRequest(school, { totalMeetings: 3 }));
    expect(cycle?.schedule?.endDate).toBe('2024-01-30');
  });

  it('nothing is generated, and no number counted, without the closure days', async () => {
    const { context, school, id } = await newCycle();
    catalog.away = true;
    const unavailable = { category: 'unavailable' };
    await expect(scheduling.rpc.generateMeetings(context, { cycleId: id })).rejects.toMatchObject(unavailable);
    const byEnd = cycleRequest(school, { totalMeetings: undefined, endDate: '2024-03-01' });
    await expect(scheduling.rpc.createCycle(context, byEnd)).rejects.toMatchObject(unavailable);
    expect((await scheduling.rpc.listMeetings(context, {})).total).toBe(0);
  });

  it('meetings are completed all the same', async () => {
    const { context, id } = await newCycle();
    const { meetings } = await scheduling.rpc.generateMeetings(context, { cycleId: id });
    catalog.away = true;
    const { meeting } = await scheduling.rpc.completeMeeting(context, { id: present(meetings[0]).id });
    expect(meeting).toMatchObject({ status: 'completed', cycle: { id }, instructor: { name: 'דנה לוי' } });
  });
});
