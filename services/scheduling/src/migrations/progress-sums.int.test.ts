import type { CycleState } from '@roster/contracts';
import { type CallContext, createLogger } from '@roster/service-kit';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import { ProgressStore } from '../store/progress';
import { ProgressSumStore } from '../store/progress-sums';
import { createRepositories, type Repositories } from '../store/repositories';
import { progressSums } from './progress-sums';

let store: TestStore;
let cycles: Repositories['cycles'];
let sums: ProgressSumStore;
let progress: ProgressStore;
const log = createLogger('test', 'silent');

beforeAll(async () => {
  store = await startTestStore('scheduling', (database) => {
    ({ cycles } = createRepositories(database));
    sums = new ProgressSumStore(database);
    progress = new ProgressStore(database, cycles, sums);
  });
});
afterAll(() => store.close());

const draft = {
  name: 'cycle',
  courseId: 'course',
  branchId: 'branch',
  instructorId: 'instructor',
  type: 'private',
  status: 'active',
  totalMeetings: 10,
  completedMeetings: 4,
  days: [],
} as unknown as CycleState;

/** Cycles as a version wrote them that kept counts and no sums. */
const unsummed = (context: CallContext, many: number): Promise<CycleState[]> =>
  store.unitOfWork.run(context, (tx) =>
    cycles.insertMany(
      tx,
      Array.from({ length: many }, () => ({ ...draft, _scheduled: 6 })),
    ),
  );

const migrate = () => progressSums({ progress, unitOfWork: store.unitOfWork }).run({ log });

describe('progress-sums', () => {
  it('makes the sums of every organization, and the same ones when it runs twice', async () => {
    const contexts = [testContext(testOrganization()), testContext(testOrganization())];
    const [first, second] = contexts as [CallContext, CallContext];
    await unsummed(first, 250);
    const [gone] = await unsummed(second, 2);
    await store.unitOfWork.run(second, (tx) => cycles.softDelete(tx, gone?.id ?? ''));
    expect(await sums.total(first, {})).toMatchObject({ cycles: 0, planned: 0 });
    for (let run = 0; run < 2; run++) {
      await migrate();
      const figures = { cycles: 250, planned: 2_500, completed: 1_000, cancelled: 0, postponed: 0, scheduled: 1_500 };
      for (const asked of [{}, { branchId: 'branch' }, { instructorId: 'instructor', status: 'active' as const }]) {
        expect(await sums.total(first, asked)).toEqual(figures);
      }
      expect(await sums.total(second, {})).toMatchObject({ cycles: 1, planned: 10, scheduled: 6 });
    }
  });

  it('takes up what a version without sums has changed since', async () => {
    const context = testContext(testOrganization());
    const [one, other] = (await unsummed(context, 2)) as [CycleState, CycleState];
    await migrate();
    await store.unitOfWork.run(context, async (tx) => {
      await cycles.update(tx, one.id, undefined, (cycle) => ({ ...cycle, status: 'cancelled', branchId: 'elsewhere' }));
      await cycles.softDelete(tx, other.id);
    });
    await migrate();
    expect(await sums.total(context, { status: 'active' })).toMatchObject({ cycles: 0, planned: 0, scheduled: 0 });
    expect(await sums.total(context, { branchId: 'elsewhere' })).toMatchObject({
      cycles: 1,
      planned: 10,
      scheduled: 6,
    });
    expect(await sums.total(context, { branchId: 'branch' })).toMatchObject({ cycles: 0 });
  });

  it('loses nothing and doubles nothing while changes go on', async () => {
    const context = testContext(testOrganization());
    const all = await unsummed(context, 30);
    const changes = all.map(({ id }) =>
      store.unitOfWork.run(
        context,
        async (tx) => {
          await cycles.update(tx, id, undefined, (cycle) => ({ ...cycle, completedMeetings: 5 }));
          await progress.follow(tx, [id]);
        },
        { queueOn: 'cycles' },
      ),
    );
    await Promise.all([migrate(), migrate(), ...changes]);
    expect(await sums.total(context, {})).toMatchObject({ cycles: 30, planned: 300, completed: 150, scheduled: 180 });
  });
});
