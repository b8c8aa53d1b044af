import { randomUUID } from 'node:crypto';
import { type CallContext, createLogger } from '@roster/service-kit';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import type { Counted } from '../domain/attendance-sums';
import { AttendanceSums, attendanceQueue } from '../store/attendance-sums';
import { yearsOfCycles } from './years-of-cycles';

let store: TestStore;
let attendanceSums: AttendanceSums;
const log = createLogger('test', 'silent');

beforeAll(async () => {
  store = await startTestStore('enrollment', (database) => {
    attendanceSums = new AttendanceSums(database);
  });
});
afterAll(() => store.close());

const record = (context: CallContext, date: string, cycleId = 'cycle'): Promise<void> => {
  const after: Counted = { status: 'present', isTrial: false, studentId: 'student', cycleId, date };
  return store.unitOfWork.run(context, (tx) => attendanceSums.apply(tx, randomUUID(), [{ after }]), {
    queueOn: attendanceQueue,
  });
};

/** As a version left it that kept no years. */
const forgetYears = ({ organization }: CallContext) =>
  store.database.plain('attendance_by_cycle_year').deleteMany({ organizationId: organization.id });

const yearly = async (context: CallContext): Promise<[string, string | undefined, number][]> => {
  const rows = await attendanceSums.read(context, 'cycleYear', { whole: { from: '2025', to: '2027' } }, {});
  return rows
    .map(({ month, cycleId, sums }): [string, string | undefined, number] => [month, cycleId, sums.present])
    .sort();
};

const migrate = () => yearsOfCycles({ attendanceSums, unitOfWork: store.unitOfWork }).run({ log });

describe('years-of-cycles', () => {
  it('makes the years of every organization from the months, and the same ones when it runs twice', async () => {
    const contexts = [testContext(testOrganization()), testContext(testOrganization())];
    for (const context of contexts) {
      for (const date of ['2025-12-31', '2026-01-01', '2026-03-05', '2026-12-31']) await record(context, date);
      await record(context, '2026-03-05', 'other');
    }
    const made = [
      ['2025', 'cycle', 1],
      ['2026', 'cycle', 3],
      ['2026', 'other', 1],
    ];
    expect(await Promise.all(contexts.map(yearly))).toEqual([made, made]);
    await Promise.all(contexts.map(forgetYears));
    expect(await Promise.all(contexts.map(yearly))).toEqual([[], []]);
    for (let run = 0; run < 2; run++) {
      await migrate();
      expect(await Promise.all(contexts.map(yearly))).toEqual([made, made]);
    }
  });

  it('loses nothing and doubles nothing while attendance is recorded', async () => {
    const context = testContext(testOrganization());
    for (let i = 0; i < 20; i++) await record(context, '2026-05-10');
    await forgetYears(context);
    const recordings = Array.from({ length: 30 }, (_, i) => record(context, `2026-0${(i % 9) + 1}-10`));
    await Promise.all([migrate(), migrate(), ...recordings]);
    expect(await yearly(context)).toEqual([['2026', 'cycle', 50]]);
  });
});
