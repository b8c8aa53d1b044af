import { Database } from '@roster/service-kit';
import {
  engines,
  FakeOwners,
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
const owners = new FakeOwners();
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  const { enrollment = {} } = owners.peers();
  scheduling = await startTestService(schedulingService, {
    peers: {
      catalog: catalog.handlers,
      enrollment: { ...enrollment, CopyRegistrations: async () => ({ copied: 0, skipped: 0 }) },
    },
  });
});
beforeEach(() => {
  owners.down.clear();
  owners.asked.length = 0;
});
afterAll(() => scheduling.stop());

const counts = { given: undefined, counted: 0 };

async function newCycle(given?: number) {
  const context = testContext(testOrganization());
  const org = context.organization.id;
  const request = cycleRequest(catalog.school(context), { studentCount: given });
  const { cycle } = await scheduling.rpc.createCycle(context, request);
  const { id } = present(cycle);
  const read = async (call = nextCall(context)) => present((await scheduling.rpc.getCycle(call, { id })).cycle);
  return {
    context,
    org,
    id,
    created: present(cycle),
    read,
    shown: async (call?: typeof context) => shownOf(await read(call)),
    /** A child is registered (or leaves again): enrollment knows it, the event is for the test to deliver. */
    register: (by: 1 | -1 = 1) => owners.register(org, id, 0, by),
    /** The caller wrote the roster's present version through enrollment. */
    wroteRoster: () => context.wrote.set(`roster/${id}`, owners.roster(org, id).version),
    update: async (changes: { studentCount?: number; clear?: string[]; name?: string }) =>
      present((await scheduling.rpc.updateCycle(nextCall(context), { id, ...changes })).cycle),
  };
}

const shownOf = (cycle: { studentCount?: number | undefined; activeRegistrations?: number | undefined }) => ({
  given: cycle.studentCount,
  counted: cycle.activeRegistrations,
});

/** As in a store that was filled before scheduling counted. */
async function forgetRosters() {
  const database = await Database.connect(engines().mongoUrl, `${scheduling.databasePrefix}scheduling`);
  await database.connection.collection('replica_roster').deleteMany({});
  await database.close();
}

describe('the children of a cycle that no number was given for', () => {
  it('are none at first, without asking anybody', async () => {
    const { created, shown } = await newCycle();
    expect([shownOf(created), await shown()]).toEqual([counts, counts]);
    expect(owners.asked).toEqual([]);
  });

  it("are counted by registrations' events, however often and in whichever order they come", async () => {
    const { created, read, shown, register } = await newCycle();
    const [first, second, left] = [register(), register(), register(-1)];
    await scheduling.deliver(second, first);
    expect(await shown()).toEqual({ ...counts, counted: 2 });
    await scheduling.deliver(left);
    await scheduling.deliver(second, left, first);
    expect(await shown()).toEqual({ ...counts, counted: 1 });
    // Nothing of the cycle changed: who holds its version may go on writing.
    expect((await read()).version).toBe(created.version);
    expect(owners.asked).toEqual([]);
  });

  it('are counted at once for who registered them: one reads one’s own writes', async () => {
    const { context, shown, register, wroteRoster } = await newCycle();
    register();
    expect(await shown()).toEqual(counts);
    wroteRoster();
    expect(await shown()).toEqual({ ...counts, counted: 1 });
    // Once is enough, also for everybody else.
    expect(await shown({ ...context, wrote: new Map() })).toEqual({ ...counts, counted: 1 });
    expect(owners.asked).toEqual(['enrollment.BatchGetRosters']);
  });

  it('are asked for in one question where a store knows nothing of them yet', async () => {
    const one = await newCycle();
    const request = cycleRequest(catalog.school(one.context));
    const other = present((await scheduling.rpc.createCycle(one.context, request)).cycle);
    await scheduling.rpc.createCycle(one.context, { ...request, studentCount: 9 });
    one.register();
    one.register();
    owners.register(one.org, other.id);
    await forgetRosters();
    const list = async () => {
      const { cycles } = await scheduling.rpc.listCycles(nextCall(one.context), {});
      return cycles.map(({ studentCount, activeRegistrations }) => studentCount ?? activeRegistrations).sort();
    };
    expect(await list()).toEqual([1, 2, 9]);
    expect(await list()).toEqual([1, 2, 9]);
    expect(owners.asked).toEqual(['enrollment.BatchGetRosters']);
  });

  it('are as last heard while enrollment is away, and not told where they were never heard of', async () => {
    const { shown, register, wroteRoster } = await newCycle();
    await scheduling.deliver(register());
    register();
    wroteRoster();
    owners.down.add('enrollment');
    expect(await shown()).toEqual({ ...counts, counted: 1 });
    await forgetRosters();
    expect(await shown()).toEqual({ ...counts, counted: undefined });
    owners.down.clear();
    expect(await shown()).toEqual({ ...counts, counted: 2 });
  });

  it('are no business of services that copy cycles, nor of events', async () => {
    const { context, id, register } = await newCycle();
    await scheduling.deliver(register());
    const { cycles } = await scheduling.rpc.batchGetCycles(context, { ids: [id] });
    expect(cycles.map(shownOf)).toEqual([{ given: undefined, counted: undefined }]);
    const { data } = await scheduling.awaitEvent('cycle.created', id);
    expect(data.after).not.toHaveProperty('studentCount');
    expect(data.after).not.toHaveProperty('activeRegistrations');
  });
});

describe('a number of students that was given', () => {
  it('is shown, and nobody is counted, until it is taken back', async () => {
    const { created, shown, register, update } = await newCycle(12);
    await scheduling.deliver(register());
    expect([shownOf(created), await shown()]).toEqual(Array(2).fill({ given: 12, counted: undefined }));
    expect(shownOf(await update({ clear: ['studentCount'] }))).toEqual({ given: undefined, counted: 1 });
    expect(shownOf(await update({ studentCount: 7 }))).toEqual({ given: 7, counted: undefined });
  });

  it('is not what was counted and merely comes back with the rest of the cycle', async () => {
    const { created, read, register, update } = await newCycle();
    await scheduling.deliver(register());
    const unchanged = await update({ studentCount: 1 });
    expect([shownOf(unchanged), unchanged.version]).toEqual([{ given: undefined, counted: 1 }, created.version]);
    await update({ studentCount: 1, name: 'Python 2' });
    expect(await read()).toMatchObject({ name: 'Python 2', activeRegistrations: 1 });
    expect(shownOf(await update({ studentCount: 2 }))).toEqual({ given: 2, counted: undefined });
    // Now that one is given, the number counted is another one.
    expect(shownOf(await update({ studentCount: 1 }))).toEqual({ given: 1, counted: undefined });
  });

  it('is taken from a change of many for those that count another', async () => {
    const one = await newCycle();
    const request = cycleRequest(catalog.school(one.context));
    const other = present((await scheduling.rpc.createCycle(one.context, request)).cycle);
    await scheduling.deliver(one.register());
    const { cycles } = await scheduling.rpc.bulkUpdateCycles(nextCall(one.context), {
      ids: [one.id, other.id],
      data: { studentCount: 1 },
    });
    expect(cycles.map(shownOf)).toEqual([
      { given: undefined, counted: 1 },
      { given: 1, counted: undefined },
    ]);
  });
});
