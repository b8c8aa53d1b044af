import { randomUUID } from 'node:crypto';
import type { FinancialsState } from '@roster/contracts';
import { type CallContext, createLogger } from '@roster/service-kit';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import { cellsOf, type RowRange, totalOf } from '../domain/report';
import { rollupDeltas } from '../domain/rollup';
import type { Entry } from '../domain/settle';
import { Ledger } from '../store/ledger';
import { Rollups } from '../store/rollups';
import { monthSums } from './month-sums';
import { termsOfInstructors, yearsOfInstructors } from './years-of-instructors';

let store: TestStore;
let ledger: Ledger;
let rollups: Rollups;
const log = createLogger('test', 'silent');

beforeAll(async () => {
  store = await startTestStore('billing', (database) => {
    ledger = new Ledger(database);
    rollups = new Rollups(database);
  });
});
afterAll(() => store.close());

function figures(context: CallContext, date: string, revenueMinor: number): FinancialsState {
  const id = randomUUID();
  const at = '2026-01-01T00:00:00.000Z';
  return {
    id,
    organizationId: context.organization.id,
    version: 1,
    createdAt: at,
    updatedAt: at,
    meetingId: id,
    cycleId: 'cycle',
    instructorId: 'instructor',
    date,
    state: 'actual',
    minutes: 60,
    revenueMinor,
    instructorPaymentMinor: 0,
    profitMinor: revenueMinor,
    currency: 'ILS',
  } as FinancialsState;
}

/** Figures as a settlement writes them; with their sums, or as a version wrote them that kept none. */
const settle = (context: CallContext, financials: FinancialsState, withSums: boolean): Promise<void> =>
  store.unitOfWork.run(
    context,
    async (tx) => {
      await ledger.write(tx, [{ after: { financials, used: {} as Entry['used'], open: false } }]);
      if (withSums) await rollups.add(tx, rollupDeltas([{ after: financials }]));
    },
    { queueOn: 'month' },
  );

const revenue = async (context: CallContext): Promise<number[]> => {
  const rows = await rollups.read(context, { family: 'all', from: '2026-01', to: '2026-12' }, {});
  return rows.sort((a, b) => a.month.localeCompare(b.month)).map(({ actual }) => actual.revenueMinor);
};

const migrate = () => monthSums({ ledger, rollups, unitOfWork: store.unitOfWork }).run({ log });

describe('month-sums', () => {
  it('makes the sums of every organization and month, and the same ones when it runs twice', async () => {
    const contexts = [testContext(testOrganization()), testContext(testOrganization())];
    for (const [index, context] of contexts.entries()) {
      await settle(context, figures(context, '2026-01-31', 100 + index), false);
      await settle(context, figures(context, '2026-01-01', 10), false);
      await settle(context, figures(context, '2026-03-01', 7), false);
    }
    for (let run = 0; run < 2; run++) {
      await migrate();
      expect(await Promise.all(contexts.map(revenue))).toEqual([
        [110, 7],
        [111, 7],
      ]);
    }
  });

  it('loses nothing and doubles nothing while settlements go on', async () => {
    const context = testContext(testOrganization());
    for (let i = 0; i < 20; i++) await settle(context, figures(context, '2026-05-10', 1), false);
    const settlements = Array.from({ length: 30 }, (_, i) =>
      settle(context, figures(context, `2026-05-${String((i % 28) + 1).padStart(2, '0')}`, 100), true),
    );
    await Promise.all([migrate(), migrate(), ...settlements]);
    expect(await revenue(context)).toEqual([20 + 3_000]);
  });
});

const yearly = async (context: CallContext): Promise<[string, number, string[]][]> => {
  const rows = await rollups.read(
    context,
    { family: 'instructorYear', from: '2025', to: '2027', days: { from: '', to: '' } },
    {},
  );
  const inOrder = rows.sort((a, b) => a.month.localeCompare(b.month));
  return inOrder.map(({ month, actual, days }) => [month, actual.revenueMinor, [...days.keys()].sort()]);
};
const makeYears = () => yearsOfInstructors({ rollups, unitOfWork: store.unitOfWork }).run({ log });

describe('years-of-instructors', () => {
  it('makes the years of the months, and the same ones when it runs twice, also after the months were made anew', async () => {
    const context = testContext(testOrganization());
    await settle(context, figures(context, '2025-12-31', 5), false);
    await settle(context, figures(context, '2026-01-31', 100), false);
    await settle(context, figures(context, '2026-03-01', 7), false);
    await migrate();
    expect(await yearly(context)).toEqual([]);
    const made = [
      ['2025', 5, ['12']],
      ['2026', 107, ['01', '03']],
    ];
    for (let run = 0; run < 2; run++) {
      await makeYears();
      expect(await yearly(context)).toEqual(made);
    }
    await migrate();
    await makeYears();
    expect(await yearly(context)).toEqual(made);
  });

  it('loses nothing and doubles nothing while settlements go on', async () => {
    const context = testContext(testOrganization());
    for (let i = 0; i < 20; i++) await settle(context, figures(context, '2026-05-10', 1), false);
    await migrate();
    const settlements = Array.from({ length: 30 }, (_, i) =>
      settle(context, figures(context, `2026-0${(i % 9) + 1}-10`, 100), true),
    );
    await Promise.all([makeYears(), makeYears(), ...settlements]);
    expect((await yearly(context)).map(([, revenue]) => revenue)).toEqual([20 + 3_000]);
  });
});

const schoolYear = async (context: CallContext): Promise<number> => {
  const family = 'instructorYear';
  const ranges: RowRange[] = [
    { family, from: '2025', to: '2025', terms: { from: '3', to: '3' } },
    { family, from: '2026', to: '2026', terms: { from: '1', to: '2' } },
  ];
  const cells = await Promise.all(ranges.map(async (range) => cellsOf(await rollups.read(context, range, {}), range)));
  return totalOf(cells.flat()).actual.revenueMinor;
};

describe('terms-of-instructors', () => {
  it('adds terms to years of a version that kept none, and the same ones when it runs twice', async () => {
    const context = testContext(testOrganization());
    for (const [date, revenueMinor] of [
      ['2025-08-31', 1],
      ['2025-09-01', 20],
      ['2026-01-31', 300],
      ['2026-08-31', 4_000],
      ['2026-09-01', 50_000],
    ] as const) {
      await settle(context, figures(context, date, revenueMinor), true);
    }
    expect(await schoolYear(context)).toBe(4_320);
    await store.database
      .plain('month_sums')
      .updateMany({ organizationId: context.organization.id }, { $unset: { terms: '' } });
    expect(await schoolYear(context)).toBe(0);
    for (let run = 0; run < 2; run++) {
      await termsOfInstructors({ rollups, unitOfWork: store.unitOfWork }).run({ log });
      expect(await schoolYear(context)).toBe(4_320);
    }
  });
});
