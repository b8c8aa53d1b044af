import { randomUUID } from 'node:crypto';
import { type CallContext, createLogger } from '@roster/service-kit';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import type { Counted } from '../domain/attendance-sums';
import { AttendanceSums, attendanceQueue } from '../store/attendance-sums';
import { yearsOfBranches, yearsOfCycles } from './years-of-attendance';

let store: TestStore;
let attendanceSums: AttendanceSums;
const log = createLogger('test', 'silent');

beforeAll(async () => {
  store = await startTestStore('enrollment', (database) => {
    attendanceSums = new AttendanceSums(database);
  });
});
afterAll(() => store.close());

const families = {
  cycleYear: { collection: 'attendance_by_cycle_year', migration: yearsOfCycles },
  branchYear: { collection: 'attendance_by_branch_year', migration: yearsOfBranches },
} as const;
type Kept = keyof typeof families;

const record = (context: CallContext, date: string, cycleId = 'cycle'): Promise<void> => {
  const after: Counted = { status: 'present', isTrial: false, studentId: 'student', cycleId, date };
  const place = { date, cycleId, branchId: `branch of ${cycleId}` };
  return store.unitOfWork.run(context, (tx) => attendanceSums.apply(tx, randomUUID(), [{ after }], place), {
    queueOn: attendanceQueue,
  });
};

/** As a version left it that kept no years. */
const forgetYears = (kept: Kept, { organization }: CallContext) =>
  store.database.plain(families[kept].collection).deleteMany({ organizationId: organization.id });

/** Who was present, by year, branch and (where it is inside) month. */
async function yearly(kept: Kept, context: CallContext): Promise<Record<string, number>> {
  const rows = await attendanceSums.read(context, kept, { byDay: { from: '2025', to: '2027' } }, {});
  const found: Record<string, number> = {};
  for (const { month: year, branchId, sums, days } of rows) {
    for (const [at, { present }] of [
      [year, sums] as const,
      ...[...days].map(([m, s]) => [`${year}-${m}`, s] as const),
    ]) {
      found[`${at} ${branchId}`] = (found[`${at} ${branchId}`] ?? 0) + present;
    }
  }
  return found;
}

const migrate = (kept: Kept) => families[kept].migration({ attendanceSums, unitOfWork: store.unitOfWork }).run({ log });

const years = { '2025 branch of cycle': 1, '2026 branch of cycle': 3, '2026 branch of other': 1 };
const months = {
  ...{ '2025-12 branch of cycle': 1, '2026-01 branch of cycle': 1, '2026-03 branch of cycle': 1 },
  ...{ '2026-12 branch of cycle': 1, '2026-03 branch of other': 1 },
};

describe.each([
  ['cycleYear', years, { '2026 branch of cycle': 50 }],
  // Twenty of before, and of those recorded meanwhile each ninth.
  ['branchYear', { ...years, ...months }, { '2026 branch of cycle': 50, '2026-05 branch of cycle': 23 }],
] as const)('the migration that makes rows of %s', (kept, made, busy) => {
  it('makes the years of every organization from the months, and the same ones when it runs twice', async () => {
    const contexts = [testContext(testOrganization()), testContext(testOrganization())];
    for (const context of contexts) {
      for (const date of ['2025-12-31', '2026-01-01', '2026-03-05', '2026-12-31']) await record(context, date);
      await record(context, '2026-03-05', 'other');
    }
    const found = () => Promise.all(contexts.map((context) => yearly(kept, context)));
    expect(await found()).toEqual([made, made]);
    await Promise.all(contexts.map((context) => forgetYears(kept, context)));
    expect(await found()).toEqual([{}, {}]);
    for (let run = 0; run < 2; run++) {
      await migrate(kept);
      expect(await found()).toEqual([made, made]);
    }
  });

  it('loses nothing and doubles nothing while attendance is recorded', async () => {
    const context = testContext(testOrganization());
    for (let i = 0; i < 20; i++) await record(context, '2026-05-10');
    await forgetYears(kept, context);
    const recordings = Array.from({ length: 30 }, (_, i) => record(context, `2026-0${(i % 9) + 1}-10`));
    await Promise.all([migrate(kept), migrate(kept), ...recordings]);
    expect(await yearly(kept, context)).toMatchObject(busy);
  });
});
